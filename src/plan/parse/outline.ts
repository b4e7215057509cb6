import { isOutlineStyle, type MarkerStyle, styleRank } from '../grammar/marker.ts';
import { isTableTitle } from '../grammar/table.ts';
import type {
  PlanColumn,
  PlanHead,
  PlanItem,
  PlanRoot,
  PlanSection,
  PlanTail,
  PlanUnitNode,
} from '../types.ts';
import type { Block } from './block.ts';
import { headEnd, tailStart } from './edges.ts';
import { noHeading, readColumnHeading, readHeading } from './heading.ts';
import { isItem, stylesOutside } from './item-or-task.ts';
import { columnNode, itemNode, paragraphNode, sectionNode, tableNode } from './nodes.ts';

/** The tree, and which unit each block belongs to. */
export interface Outline {
  root: PlanRoot;
  owners: ReadonlyMap<Block, PlanUnitNode>;
}

/** Nest blocks into head, sections, columns, items and tail. */
export function buildOutline(value: string, allBlocks: readonly Block[]): Outline {
  const blocks = allBlocks.filter(({ kind }) => kind !== 'page-number');
  const from = headEnd(blocks);
  const to = tailStart(blocks, from);
  const builder = new OutlineBuilder(value, blocks);
  let index = 0;
  for (const block of allBlocks) {
    if (block.kind === 'page-number') {
      builder.addPageNumber(block);
      continue;
    }
    if (index < from) builder.addToHead(block);
    else if (index < to) builder.add(block, index);
    else builder.addToTail(block, index);
    index++;
  }
  return { root: builder.root(), owners: builder.owners };
}

/** Holds what is open while the blocks are read one after the other. */
class OutlineBuilder {
  readonly owners = new Map<Block, PlanUnitNode>();
  readonly #value: string;
  readonly #blocks: readonly Block[];
  readonly #head: PlanHead = {
    type: 'head',
    id: 'head',
    spans: [],
    children: [],
  };
  readonly #tail: PlanTail = {
    type: 'tail',
    id: 'tail',
    spans: [],
    children: [],
  };
  readonly #sections: PlanSection[] = [];
  /** Styles that number sections: those that begin to count where no column is open. */
  readonly #stylesOutside: ReadonlySet<MarkerStyle>;
  /** Open sections, outermost first. */
  #open: PlanSection[] = [];
  #column: PlanColumn | undefined;
  /** Whether the open column stands in a Markdown quote. */
  #isBoxed = false;
  #item: PlanItem | undefined;
  /** Number of the last section numbered with digits. */
  #lastTask = 0;

  constructor(value: string, blocks: readonly Block[]) {
    this.#value = value;
    this.#blocks = blocks;
    this.#stylesOutside = stylesOutside(blocks);
  }

  root(): PlanRoot {
    return {
      type: 'root',
      children: [
        ...(this.#head.children.length > 0 ? [this.#head] : []),
        ...this.#sections,
        ...(this.#tail.children.length > 0 ? [this.#tail] : []),
      ],
    };
  }

  addToHead(block: Block): void {
    if (block.kind === 'table') this.#addTable(block, this.#head);
    else this.#addOwn(block, this.#head);
  }

  addToTail(block: Block, index: number): void {
    this.#open = [];
    if (block.kind === 'table') this.#addTable(block, this.#tail);
    else if (this.#isTableTitle(block, index)) this.#openColumn(block, this.#tail);
    else this.#addOwn(block, this.#tail);
  }

  /** The number of a page belongs to the print, as the imprint does, not to the sentence it cuts. */
  addPageNumber(block: Block): void {
    this.#own(block, this.#tail);
    this.#tail.children.push(paragraphNode(this.#value, block.pieces));
  }

  #addOwn(block: Block, unit: PlanHead | PlanTail): void {
    this.#closeColumn();
    this.#own(block, unit);
    unit.children.push(paragraphNode(this.#value, block.pieces));
  }

  /** Add a block of the main part. */
  add(block: Block, index: number): void {
    if (this.#isBoxed && !block.quoted) this.#closeColumn();
    if (block.kind === 'table') this.#addTable(block, this.#open.at(-1) ?? this.#head);
    else if (block.kind === 'column') this.#openColumn(block);
    else if (this.#isRemark(block)) this.#addParagraph(block);
    else if (this.#opensItem(block, index)) this.#openItem(block);
    else if (block.marker && isOutlineStyle(block.marker.style)) this.#openSection(block);
    else if (this.#isTableTitle(block, index)) this.#openColumn(block);
    else this.#addParagraph(block);
  }

  /** `注：1.…` under a table opens a list; its next numbers are remarks too. */
  #isRemark({ marker }: Block): boolean {
    const last = this.#column?.children.at(-1);
    const remark =
      last?.type === 'paragraph'
        ? /^(?:(?:备?注|说明)\s*[：:]\s*)?(\d{1,2})\s*[.．、]/.exec(last.value)
        : null;
    return marker?.style === 'digit' && remark !== null && marker.ordinal === Number(remark[1]) + 1;
  }

  #opensItem(block: Block, index: number): boolean {
    const column = this.#column;
    if (!column || !block.marker) return false;
    const { style } = block.marker;
    const open = this.#open.find((section) => section.style === style)?.ordinal;
    return isItem(this.#blocks, index, {
      item: this.#item,
      isBoxed: this.#isBoxed && block.quoted,
      hasTable: column.children.some(isTable),
      // Tasks run on across groups, other sections count anew.
      lastSection: open ?? (style === 'digit' ? this.#lastTask : 0),
      isOutside: this.#stylesOutside.has(style),
    });
  }

  #own(block: Block, unit: PlanUnitNode): true {
    this.owners.set(block, unit);
    return true;
  }

  #closeColumn(): void {
    this.#column = undefined;
    this.#item = undefined;
    this.#isBoxed = false;
  }

  #openSection(block: Block): void {
    const { marker } = block;
    if (!marker) return;
    this.#closeColumn();
    const rank = styleRank(marker.style);
    this.#open = this.#open.filter((section) => styleRank(section.style) < rank);
    const parent = this.#open.at(-1);
    const { heading, text } = readHeading(this.#value, block);
    const section = sectionNode(heading, marker.style, this.#open.length + 1);
    if (text.length > 0) section.children.push(paragraphNode(this.#value, text));
    (parent?.children ?? this.#sections).push(section);
    this.#open.push(section);
    if (marker.style === 'digit') this.#lastTask = marker.ordinal;
    this.#own(block, section);
  }

  #openColumn(
    block: Block,
    parent: PlanHead | PlanTail | PlanSection = this.#open.at(-1) ?? this.#head,
  ): void {
    this.#closeColumn();
    const isTitle = block.kind !== 'column';
    const heading = isTitle
      ? {
          ...readColumnHeading(this.#value, block),
          marker: undefined,
          ordinal: undefined,
        }
      : readColumnHeading(this.#value, block);
    this.#column = columnNode(heading);
    this.#isBoxed = block.quoted;
    parent.children.push(this.#column);
    this.#own(block, this.#column);
  }

  #openItem(block: Block): void {
    const { marker } = block;
    if (!marker || !this.#column) return;
    const { heading, text } = readHeading(this.#value, block);
    this.#item = itemNode(heading, marker.style);
    if (text.length > 0) this.#item.children.push(paragraphNode(this.#value, text));
    this.#column.children.push(this.#item);
    this.#own(block, this.#item);
  }

  #addTable(block: Block, parent: PlanHead | PlanTail | PlanSection): void {
    if (!block.table) return;
    const isFree = !this.#column || this.#item || this.#column.children.some(isTable);
    if (isFree) {
      this.#closeColumn();
      this.#column = columnNode(noHeading);
      parent.children.push(this.#column);
    }
    this.#column?.children.push(tableNode(this.#value, block.table));
    if (this.#column) this.#own(block, this.#column);
  }

  #addParagraph(block: Block): void {
    const unit = this.#item ?? this.#column ?? this.#open.at(-1);
    if (!unit) {
      this.addToHead(block);
      return;
    }
    unit.children.push(paragraphNode(this.#value, block.pieces));
    this.#own(block, unit);
  }

  /** A short line right before an indicator table is the table's title, unless an empty column waits for its table. */
  #isTableTitle(block: Block, index: number): boolean {
    if (this.#blocks[index + 1]?.kind !== 'table') return false;
    const isWaiting = this.#column && !this.#item && !this.#column.children.some(isTable);
    return !isWaiting && isTableTitle(block.text);
  }
}

function isTable({ type }: { type: string }): boolean {
  return type === 'table';
}
