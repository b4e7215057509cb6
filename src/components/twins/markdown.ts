/** Units as Markdown for people and programs (GitHub Flavored, for its tables). */
import type { BlockContent, Heading, List, Paragraph, Root, Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { paragraph } from '../../plan/markdown/body.ts';
import type { TableBlock, UnitText } from '../text/unit-text.ts';
import type { Segment } from '../text/segments.ts';

/** Options that keep the text as it is; see `plan/markdown/body.ts`. Tables are not padded: Chinese has two widths. */
const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-', rule: '-', fences: true })
  .freeze();

/** A name and what it stands for; a line of the source block. */
export interface Fact {
  label: string;
  /** `null` where it is not known; such a line is left out. */
  value: string | null;
  /** Full address the value leads to. */
  link?: string;
}

/** Write Markdown. */
export function writeGfm(children: BlockContent[]): string {
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

/** Heading of plain text; deeper ones than Markdown knows are of the sixth rank. */
export function headingNode(value: string, rank: number): Heading {
  return {
    type: 'heading',
    depth: Math.min(rank, 6) as Heading['depth'],
    children: [{ type: 'text', value }],
  };
}

/** A unit's own text: paragraphs and tables as on its page. */
export function textNodes({ blocks }: Pick<UnitText, 'blocks'>): BlockContent[] {
  return blocks.map((block) =>
    block.kind === 'table' ? tableNode(block) : paragraph(plain(block.segments)),
  );
}

/** Facts as a list. */
export function factNodes(facts: readonly Fact[]): List {
  const known = facts.filter(({ value }) => value !== null);

  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: known.map((fact) => ({
      type: 'listItem',
      spread: false,
      children: [factNode(fact)],
    })),
  };
}

function factNode({ label, value, link }: Fact): Paragraph {
  const text = { type: 'text', value: value ?? '' } as const;
  const name = { type: 'text', value: `${label}：` } as const;
  return {
    type: 'paragraph',
    children:
      link === undefined ? [name, text] : [name, { type: 'link', url: link, children: [text] }],
  };
}

/** Rows of equal length, for Markdown drops cells that the head has no column for. */
function tableNode({ header, rows }: TableBlock): Table {
  const all = [header?.cells ?? [], ...rows.map(({ cells }) => cells)];
  const width = Math.max(...all.map((cells) => cells.length));

  return {
    type: 'table',
    children: all.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, index) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: plain(cells[index] ?? []) }],
      })),
    })),
  };
}

function plain(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
