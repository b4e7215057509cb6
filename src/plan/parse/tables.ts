import type { Span } from '../../schemas/span.ts';
import { columnHeader } from '../grammar/column.ts';
import { hasSentencePunctuation } from '../grammar/sentence.ts';
import { cellRole, isAttribute, isTableHead, isValue } from '../grammar/table.ts';
import { cutPieces, piecesText, trimPieces } from '../text/pieces.ts';
import { withoutLayout } from '../text/space.ts';
import type { PlanLine } from './line.ts';

/** A cell while the table is read: ranges of the source. */
export interface CellDraft {
  pieces: Span[];
}

/** An indicator table found among the lines. */
export interface TableDraft {
  /** Index of its first line among the lines that were searched. */
  from: number;
  /** Index behind its last line. */
  to: number;
  header: CellDraft[];
  rows: CellDraft[][];
}

/** The head of a table has at most this many lines. */
const longestHead = 16;

/**
 * Find the indicator tables.
 *
 * A table opens with lines made of nothing but the words of table heads and goes on with rows that count from 1.
 * Cells may be parted by tabs, by `|`, by spaces, or stand one a line; a cell may be cut over lines. A line that
 * does not open a row goes on with the last cell.
 */
export function findTables(value: string, lines: readonly PlanLine[]): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let index = 0; index < lines.length; index++) {
    const table = tableAt(value, lines, index);
    if (!table) continue;
    tables.push(table);
    index = table.to - 1;
  }
  return tables;
}

function tableAt(value: string, lines: readonly PlanLine[], from: number): TableDraft | undefined {
  let body = from;
  while (body < lines.length && body - from < longestHead && isHeadLine(lines[body])) body++;
  const headLines = lines.slice(from, body);
  const headText = headLines.map(({ text }) => text).join(' ');
  if (body === from || !/指标|目标|序号/.test(headText) || headText.replace(/\s/g, '').length < 4) {
    return undefined;
  }
  const cellsALine = headLines.map((line) => splitCells(value, line));
  const isCellALine = headLines.length >= 3 && cellsALine.every((cells) => cells.length === 1);
  return isCellALine
    ? readCellLines(value, lines, from, body)
    : readRowLines(value, lines, from, body, cellsALine);
}

/** `| --- | --- |` under the head of a Markdown table. */
function isRule(text: string): boolean {
  return /^\|?\s*:?-{2,}[-:|\s]*$/.test(text);
}

function isHeadLine(line: PlanLine | undefined): boolean {
  return (
    line !== undefined &&
    columnHeader(line.text) === undefined &&
    (isTableHead(line.text) || isRule(line.text))
  );
}

/** Cells of a line: parted by tabs, by `|`, or by white space. */
function splitCells(value: string, line: PlanLine): CellDraft[] {
  const separator = line.text.includes('|') ? /\|/g : line.text.includes('\t') ? /\t/g : /\s+/g;
  const cells: CellDraft[] = [];
  let from = 0;
  const push = (to: number) => {
    cells.push({ pieces: trimPieces(value, cutPieces(line.pieces, from, to)) });
  };
  for (const match of line.text.matchAll(separator)) {
    if (!(line.text.includes('|') && match.index === 0)) push(match.index);
    from = match.index + match[0].length;
  }
  if (!(line.text.includes('|') && from === line.text.length)) push(line.text.length);
  return cells;
}

function cellText(value: string, cell: CellDraft | undefined): string {
  return cell ? withoutLayout(piecesText(value, cell.pieces)) : '';
}

/** Whether a line can only be something else than a part of a table. */
function endsTable(line: PlanLine): boolean {
  const style = line.marker?.style;
  return (
    line.hashes > 0 ||
    (style !== undefined && style !== 'digit') ||
    columnHeader(line.text) !== undefined ||
    hasSentencePunctuation(line.text) ||
    /^(?:备?注|说明|资料来源)[:：]/.test(line.text)
  );
}

/** A row a line: tabs, `|`, or spaces between the cells. */
function readRowLines(
  value: string,
  lines: readonly PlanLine[],
  from: number,
  body: number,
  headCells: CellDraft[][],
): TableDraft | undefined {
  const header = gluedCells(
    headCells.filter((_, index) => !isRule(lines[from + index]?.text ?? '')),
  );
  const rows: CellDraft[][] = [];
  let to = body;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || endsTable(line)) break;
    const cells = rowCells(value, line);
    const first = Number(cellText(value, cells[0]));
    const isNext = Number.isInteger(first) && first === rows.length + 1;
    const isLater = Number.isInteger(first) && first > rows.length + 1 && first <= rows.length + 3;
    const row = rows.at(-1);
    if (cells.length > 1 && (isNext || isLater || !startsWithOrdinal(value, header))) {
      rows.push(cells);
    } else if (row && row.length < header.length) {
      glue(row, cells);
    } else if (row && line.blanksBefore === 0 && line.text.length <= 4) {
      glue(row, cells);
    } else {
      break;
    }
  }
  return rows.length > 0 ? { from, to, header, rows } : undefined;
}

function startsWithOrdinal(value: string, header: readonly CellDraft[]): boolean {
  return /^序号?$/.test(cellText(value, header[0]));
}

/**
 * Cells of a row. Where spaces part them, a space may also stand inside a cell: the ordinal is cut from the
 * left, then values and attribute from the right, and what is left over is the name.
 */
function rowCells(value: string, line: PlanLine): CellDraft[] {
  const cells = splitCells(value, line);
  if (/[\t|]/.test(line.text)) return cells;

  const numbered = /^(\d{1,2})[.．、]?\s*(?=\D)/.exec(line.text);
  const rest = numbered ? cutPieces(line.pieces, numbered[0].length) : line.pieces;
  const parts = splitCells(value, {
    ...line,
    pieces: rest,
    text: piecesText(value, rest),
  });
  let end = parts.length;
  while (end > 1 && isTail(cellText(value, parts[end - 1]))) end--;
  const name: CellDraft = {
    pieces: parts.slice(0, end).flatMap(({ pieces }) => pieces),
  };
  const ordinal = numbered
    ? [{ pieces: cutPieces(line.pieces, 0, numbered[0].trimEnd().length) }]
    : [];
  const tail = parts.slice(end);
  return tail.length > 0 ? [...ordinal, name, ...tail] : cells;
}

function isTail(text: string): boolean {
  return isValue(text) || isAttribute(text);
}

/** Cells of several lines: a line break inside a row is a line break inside a cell. */
function gluedCells(lines: readonly CellDraft[][]): CellDraft[] {
  const row: CellDraft[] = [];
  for (const cells of lines) glue(row, cells);
  return row;
}

function glue(row: CellDraft[], cells: readonly CellDraft[]): void {
  const [first, ...others] = cells;
  const last = row.at(-1);
  if (first && last) last.pieces.push(...first.pieces);
  else if (first) row.push(first);
  row.push(...others);
}

/** One cell a line: rows are told by their numbers, or by the number of head cells. */
function readCellLines(
  value: string,
  lines: readonly PlanLine[],
  from: number,
  body: number,
): TableDraft | undefined {
  const asCell = (line: PlanLine): CellDraft => ({ pieces: [...line.pieces] });
  const header = headCellLines(lines.slice(from, body)).map((cell) => ({
    pieces: cell.flatMap(({ pieces }) => pieces),
  }));
  const isNumbered = startsWithOrdinal(value, header);
  const rows: CellDraft[][] = [];
  let to = body;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || endsTable(line)) break;
    const row = rows.at(-1);
    // A value may be the next number too; only a name follows the number of a row.
    const isNumber = line.text === String(rows.length + 1) && !isTail(lines[to + 1]?.text ?? '');
    const opens = isNumbered
      ? isNumber && (!row || isWholeRow(value, row))
      : !row || row.length >= header.length;
    if (opens) {
      rows.push([asCell(line)]);
    } else if (!row || isWholeRow(value, row, isNumbered ? header.length : undefined)) {
      break;
    } else {
      row.push(asCell(line));
    }
  }
  const hasUnit = header.some((cell) => cellRole(cellText(value, cell)) === 'unit');
  const named = rows.map((row) => withWholeName(value, row, isNumbered ? 1 : 0, hasUnit));
  return named.length > 0 ? { from, to, header, rows: named } : undefined;
}

/** A head cell cut over lines: `2020年` and `基期值` are one. */
function headCellLines(lines: readonly PlanLine[]): PlanLine[][] {
  const cells: PlanLine[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const isRest = /^(?:基期值?|目标值?|现状值?|基准值?|值|名称|[（(].*[)）])$/.test(line.text);
    const isOpen = last && /(?:\d{4}年?|^指标|^计量)$/.test(last.map(({ text }) => text).join(''));
    const isSecond = /^属\s*性$|^单\s*位$/.test(line.text) && line.blanksBefore === 0;
    if (last && isOpen && (isRest || (isSecond && last[0]?.text === '计量'))) last.push(line);
    else cells.push([line]);
  }
  return cells;
}

/** Whether a row has come to its end: an attribute or value last, and as many cells as the head, if that is known. */
function isWholeRow(value: string, row: readonly CellDraft[], cells = 0): boolean {
  const last = cellText(value, row.at(-1));
  return row.length > 1 && isTail(last) && (cells === 0 || row.length >= cells);
}

/** Join the lines of a name: all between the ordinal and the first value, but for a cell with the unit. */
function withWholeName(
  value: string,
  row: readonly CellDraft[],
  from: number,
  hasUnit: boolean,
): CellDraft[] {
  let values = from + 1;
  while (values < row.length && !isTail(cellText(value, row[values]))) values++;
  const to = hasUnit && values - from > 1 ? values - 1 : values;
  const name = { pieces: row.slice(from, to).flatMap(({ pieces }) => pieces) };
  return [...row.slice(0, from), name, ...row.slice(to)];
}
