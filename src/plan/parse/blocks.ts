import type { Span } from '../../schemas/span.ts';
import { columnHeader } from '../grammar/column.ts';
import { isClosed } from '../grammar/sentence.ts';
import { isOutlineStyle, type Marker, type MarkerStyle } from '../grammar/marker.ts';
import { splitLines } from '../text/lines.ts';
import { piecesText, trimPieces } from '../text/pieces.ts';
import { displayWidth } from '../text/space.ts';
import { cutLongLines } from './cut.ts';
import { pageNumbers } from './furniture.ts';
import { joins, type OpenText } from './join.ts';
import { type PlanLine, readLine } from './line.ts';
import type { TableDraft } from './table-draft.ts';
import { findTables } from './tables.ts';
import { isFull, readTraits, type Traits } from './traits.ts';

/** One or several lines that belong together. */
export interface Block {
  /** A paragraph or heading, the opening of a column, a table, or the number of a page. */
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
  /** Whether it was marked as a heading, by `#` or bold. */
  emphasised: boolean;
  /** The table, when it is one. */
  table?: TableDraft;
}

/** What the reader found out about the text, with the blocks. */
export interface Blocks {
  blocks: Block[];
  traits: Traits;
  /** How often a paragraph goes on behind an empty line: the text keeps the page breaks of its original. */
  pageCuts: number;
}

/** Cut a text into blocks: lines without layout, rejoined where a page or the width of a page cut them. */
export function readBlocks(value: string): Blocks {
  const all = readLines(value);
  const rows = linesOf(all, findTables(value, all));
  const numbers = pageNumbers(all.filter((line) => !rows.has(line)));
  const lines = all.filter((line) => !numbers.has(line));
  const tables = findTables(value, lines);
  const inTable = linesOf(lines, tables);
  const traits = readTraits(lines.filter((line) => !inTable.has(line)));
  const joined = joinLines(lines, tables, traits);
  const blocks = [...joined.blocks, ...[...numbers].map((line) => toBlock('page-number', [line]))];
  return {
    blocks: blocks.sort((a, b) => a.start - b.start),
    traits,
    pageCuts: joined.pageCuts,
  };
}

/** All lines of the tables. */
function linesOf(lines: readonly PlanLine[], tables: readonly TableDraft[]): Set<PlanLine> {
  return new Set(tables.flatMap(({ from, to }) => lines.slice(from, to)));
}

function readLines(value: string): PlanLine[] {
  const lines: PlanLine[] = [];
  let blanks = 0;
  for (const source of cutLongLines(value, splitLines(value))) {
    const line = readLine(value, source, blanks, source.cut);
    blanks = line ? 0 : blanks + 1;
    if (line) lines.push(line);
  }
  return singleSpaced(lines.length > 0 ? lines : wholeText(value));
}

/** A text of nothing but signs of layout: they are all there is to show. */
function wholeText(value: string): PlanLine[] {
  const pieces = trimPieces(value, [[0, value.length]]);
  const line = { number: 1, start: 0, end: value.length, cut: false };
  const text = piecesText(value, pieces);
  return text === '' ? [] : [{ ...line, ...noLayout, pieces, text, width: displayWidth(text) }];
}

const noLayout = {
  indent: 0,
  hashes: 0,
  quoted: false,
  bold: false,
  blanksBefore: 0,
  marker: undefined,
};

/** In a text with an empty line behind every line, one empty line says nothing. */
function singleSpaced(lines: readonly PlanLine[]): PlanLine[] {
  const spaced = lines.filter(({ blanksBefore }) => blanksBefore > 0).length;
  const isDouble = spaced >= (lines.length - 1) * 0.95 && readTraits(lines).fullWidth !== undefined;
  return isDouble
    ? lines.map((line) => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }))
    : [...lines];
}

function joinLines(
  lines: readonly PlanLine[],
  tables: readonly TableDraft[],
  traits: Traits,
): { blocks: Block[]; pageCuts: number } {
  const blocks: Block[] = [];
  let pageCuts = 0;
  const tableAt = new Map(tables.map((table) => [table.from, table]));
  const counts = new Map<MarkerStyle, number>();
  let open: PlanLine[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(toBlock(isColumn(open) ? 'column' : 'text', open));
    open = [];
  };

  for (let index = 0; index < lines.length; index++) {
    const table = tableAt.get(index);
    if (table) {
      close();
      const parts = lines.slice(table.from, table.to);
      blocks.push({ ...toBlock('table', parts), marker: undefined, table });
      index = table.to - 1;
      continue;
    }
    const line = lines[index];
    if (!line) continue;
    const current = open.length > 0 ? openText(open) : undefined;
    if (opensBlock(line, current, counts, traits)) {
      close();
      if (line.marker) counts.set(line.marker.style, line.marker.ordinal);
    } else if (
      !current ||
      (tableAt.has(index + 1) && isTableTitle(current, line)) ||
      !joins(current, line, lines[index + 1], traits)
    ) {
      close();
    } else if (line.blanksBefore > 0 && current.text.length > 60) {
      pageCuts++;
    }
    open.push(line);
  }
  close();
  return { blocks, pageCuts };
}

/** Whether a line right above a table is its title: short, and what stands before it has ended. */
function isTableTitle({ text }: OpenText, line: PlanLine): boolean {
  return isClosed(text) && line.text.length <= 60 && !/[，。；：]/.test(line.text);
}

/** Whether a line opens a heading or a column whatever stands before it. */
function opensBlock(
  line: PlanLine,
  open: OpenText | undefined,
  counts: ReadonlyMap<MarkerStyle, number>,
  traits: Traits,
): boolean {
  const column = columnHeader(line.text);
  if (column) return !(open && isOpenSentence(open, line, traits));
  const { marker } = line;
  if (!marker || !isOutlineStyle(marker.style)) return false;
  if (line.hashes > 0 || line.bold || !open || !isOpenSentence(open, line, traits)) return true;
  // In mid-sentence only the number that is due opens a heading: `一、二级医院` does not.
  const due = (counts.get(marker.style) ?? 0) + 1;
  return marker.ordinal === due || (marker.ordinal === 1 && line.blanksBefore > 0);
}

/** Whether what stands before the line is a sentence without an end. */
function isOpenSentence({ text, last }: OpenText, line: PlanLine, traits: Traits): boolean {
  const isText = /[，。；]/.test(text);
  return (
    isText && !isClosed(text) && (line.blanksBefore > 0 || isFull(last, traits) || traits.blanks)
  );
}

function openText(lines: readonly PlanLine[]): OpenText {
  const [first] = lines as [PlanLine];
  return {
    text: lines.map(({ text }) => text).join(''),
    first,
    last: lines.at(-1) ?? first,
  };
}

function isColumn(lines: readonly PlanLine[]): boolean {
  return columnHeader(openText(lines).text) !== undefined;
}

function toBlock(kind: Block['kind'], lines: readonly PlanLine[]): Block {
  const { text, first } = openText(lines);
  return {
    kind,
    start: first.start,
    lineStarts: lines.map(({ start }) => start),
    pieces: lines.flatMap(({ pieces }) => pieces),
    text,
    marker: kind === 'text' ? first.marker : undefined,
    quoted: first.quoted,
    emphasised: first.hashes > 0 || first.bold,
  };
}
