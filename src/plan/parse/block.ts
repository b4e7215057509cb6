import type { Span } from '../../schemas/span.ts';
import type { Marker } from '../grammar/marker.ts';
import type { PlanLine } from './line.ts';
import type { TableDraft } from './table-draft.ts';

/** One or several lines that belong together. */
export interface Block {
  /** A paragraph or heading, the opening of a column, a table, or what is printed on every page: number and header. */
  kind: 'text' | 'column' | 'table' | 'page-number';
  /** Offset of the first character, indent included. */
  start: number;
  /** Offsets of the first characters of all its lines; the number of a page may stand between two of them. */
  lineStarts: number[];
  /** Source ranges of the content. */
  pieces: Span[];
  /** The content, rejoined. */
  text: string;
  /** The number that opens it. */
  marker: Marker | undefined;
  /** Whether it stands in a Markdown quote, which is how boxes are pasted. */
  quoted: boolean;
  /** The table, when it is one. */
  table?: TableDraft;
}

/** Put lines together that were found to belong together. */
export function toBlock(kind: Block['kind'], lines: readonly PlanLine[]): Block {
  const [first] = lines;
  return {
    kind,
    start: first?.start ?? 0,
    lineStarts: lines.map(({ start }) => start),
    pieces: lines.flatMap(({ pieces }) => pieces),
    text: lines.map(({ text }) => text).join(''),
    marker: kind === 'text' ? first?.marker : undefined,
    quoted: first?.quoted ?? false,
  };
}
