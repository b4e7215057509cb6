import { isOutlineStyle, type MarkerStyle, styleRank } from '../grammar/marker.ts';
import type {
  PlanColumn,
  PlanHead,
  PlanItem,
  PlanRoot,
  PlanSection,
  PlanTail,
  PlanUnitNode,
} from '../types.ts';
import type { Block } from './blocks.ts';
import { headEnd, tailStart } from './edges.ts';
import { noHeading, readColumnHeading, readHeading } from './heading.ts';
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
  for (const [index, block] of blocks.entries()) {
    if (index < from) builder.addToHead(block);
    else if (index < to) builder.add(block, index);
    else builder.addToTail(block);
  }
  // The number of a page belongs to the print, as the imprint does, not to the sentence it cuts.
  for (const block of allBlocks) if (block.kind === 'page-number') builder.addToTail(block);
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
  /** Open sections, outermost first. */
  #open: PlanSection[] = [];
  #column: PlanColumn | undefined;
  /** Whether the open column stands in a Markdown quote. */
  #isBoxed = false;
  #item: PlanItem | undefined;

  constructor(value: string, blocks: readonly Block[]) {
    this.#value = value;
    this.#blocks = blocks;
  }

  root(): PlanRoot {
    const children: PlanRoot['children'] = [];
    if (this.#head.children.length > 0) children.push(this.#head);
    children.push(...this.#sections);
    this.#tail.children.sort((a, b) => (a.pieces[0]?.[0] ?? 0) - (b.pieces[0]?.[0] ?? 0));
    if (this.#tail.children.length > 0) children.push(this.#tail);
    return { type: 'root', children };
  }

  addToHead(block: Block): void {
    if (block.kind === 'table') this.#addTable(block);
    else if (!this.#own(block, this.#head)) return;
    else this.#head.children.push(paragraphNode(this.#value, block.pieces));
  }

  addToTail(block: Block): void {
    this.#own(block, this.#tail);
    this.#tail.children.push(paragraphNode(this.#value, block.pieces));
  }

  /** Add a block of the main part. */
  add(block: Block, index: number): void {
    if (this.#isBoxed && !block.quoted) this.#closeColumn();
    if (block.kind === 'table') this.#addTable(block);
    else if (block.kind === 'column') this.#openColumn(block);
    else if (this.#isItem(block, index)) this.#openItem(block);
    else if (block.marker && isOutlineStyle(block.marker.style)) this.#openSection(block);
    else if (this.#isTableTitle(block, index)) this.#openColumn(block);
    else this.#addParagraph(block);
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
    this.#own(block, section);
  }

  #openColumn(block: Block): void {
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
    (this.#open.at(-1)?.children ?? this.#head.children).push(this.#column);
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

  #addTable(block: Block): void {
    if (!block.table) return;
    const isFree = !this.#column || this.#item || this.#column.children.some(isTable);
    if (isFree) {
      this.#closeColumn();
      this.#column = columnNode(noHeading);
      (this.#open.at(-1)?.children ?? this.#head.children).push(this.#column);
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
    const next = this.#blocks[index + 1];
    const isWaiting = this.#column && !this.#item && !this.#column.children.some(isTable);
    return (
      next?.kind === 'table' &&
      !isWaiting &&
      block.text.length <= 60 &&
      !/[。；：:]/.test(block.text)
    );
  }

  /** Whether a numbered block in a column is one of its items, rather than the next task of the outline. */
  #isItem(block: Block, index: number): boolean {
    const column = this.#column;
    const { marker } = block;
    if (!column || !marker) return false;
    const style = this.#item?.style;
    if (this.#isBoxed && block.quoted) {
      return style === undefined || style === marker.style || !isOutlineStyle(style);
    }
    // An indicator table has no items behind it.
    if (!this.#item && column.children.some(isTable)) return false;
    if (style !== undefined && style !== marker.style) return false;

    const { ordinal } = marker;
    const nextItem = (this.#item?.ordinal ?? 0) + 1;
    if (!isOutlineStyle(marker.style)) return ordinal === nextItem;
    const nextTask = this.#lastOrdinal(marker.style) + 1;
    const isDigit = marker.style === 'digit';
    if (nextTask === 1) return isDigit && ordinal >= nextItem;
    if (ordinal === nextTask) return ordinal === nextItem && this.#isItemByContext(block, index);
    return isDigit ? ordinal >= nextItem : ordinal === nextItem;
  }

  /** Number of the last section in a style, below the sections that are open; 0 for none. */
  #lastOrdinal(style: MarkerStyle): number {
    const open = this.#open.find((section) => section.style === style);
    if (open) return open.ordinal ?? 0;
    if (style !== 'digit') return 0;
    // Tasks may run on across groups.
    return lastDigit(this.#sections);
  }

  /**
   * A number could be that of the next item and of the next task. Where the outline is still to come to this number,
   * it is an item; where the outline goes on behind it, a task. Where groups count anew the numbers cannot tell,
   * and the last words of the titles do: items of a column are all 行动, or all 工程.
   */
  #isItemByContext(block: Block, index: number): boolean {
    const { marker } = block;
    if (!marker) return false;
    const rank = styleRank(marker.style);
    let isNextGroup = false;
    for (const { marker: later, kind } of this.#blocks.slice(index + 1)) {
      if (kind === 'column') break;
      if (!later || !isOutlineStyle(later.style)) continue;
      if (styleRank(later.style) < rank) isNextGroup = true;
      else if (later.style === marker.style && later.ordinal === marker.ordinal) return true;
      else if (isNextGroup && later.ordinal === 1) break;
      else if (isNextGroup) return false;
    }
    const title = readHeading(this.#value, block).heading.title ?? '';
    return this.#item?.title?.slice(-2) === title.slice(-2);
  }
}

function isTable({ type }: { type: string }): boolean {
  return type === 'table';
}

/** Number of the last task numbered with digits, anywhere before. */
function lastDigit(sections: readonly PlanSection[]): number {
  let last = 0;
  const walk = (section: PlanSection) => {
    if (section.style === 'digit') last = section.ordinal ?? last;
    for (const child of section.children) if (child.type === 'section') walk(child);
  };
  sections.forEach(walk);
  return last;
}
