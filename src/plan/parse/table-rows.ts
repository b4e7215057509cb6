import type { Span } from '../../schemas/span.ts';
import { isTableHead } from '../grammar/table.ts';
import { isUnitOfMeasure } from '../grammar/unit.ts';
import { cutPieces, piecesText, trimPieces } from '../text/pieces.ts';
import { halfWidth } from '../text/width.ts';
import type { PlanLine } from './line.ts';
import {
  type CellDraft,
  cellText,
  isNumbered,
  isTailCell,
  nameCells,
  rowNumber,
  type RowReader,
} from './table-draft.ts';

/** What is needed of a line to cut it into cells. */
type RowLine = Pick<PlanLine, 'text' | 'pieces'> & Partial<Pick<PlanLine, 'emptyCells'>>;

/** Cells of a line: parted by tabs, by `|`, or by white space. */
export function splitCells(value: string, line: RowLine): CellDraft[] {
  const hasBars = /[|│]/.test(line.text);
  const separator = hasBars ? /[|│]/g : line.text.includes('\t') ? /\t/g : /\s+/g;
  const cells = Array.from({ length: line.emptyCells ?? 0 }, (): CellDraft => ({ pieces: [] }));
  let from = 0;
  const push = (to: number) => {
    cells.push({ pieces: cellPieces(value, cutPieces(line.pieces, from, to)) });
  };
  for (const match of line.text.matchAll(separator)) {
    if (!(hasBars && match.index === 0)) push(match.index);
    from = match.index + match[0].length;
  }
  if (!(hasBars && from === line.text.length)) push(line.text.length);
  return cells;
}

/** The text of a cell, without the bold and the line breaks that converters write. */
function cellPieces(value: string, pieces: readonly Span[]): Span[] {
  const text = piecesText(value, pieces);
  const parts: Span[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/\*\*|<br\s*\/?>/g)) {
    parts.push(...cutPieces(pieces, from, index));
    from = index + sign.length;
  }
  return trimPieces(value, [...parts, ...cutPieces(pieces, from)]);
}

/** Cells of several lines: a line break inside a row is a line break inside a cell. */
export function glueCells(lines: readonly CellDraft[][]): CellDraft[] {
  const row: CellDraft[] = [];
  for (const cells of lines) glue(row, cells);
  return row;
}

function glue(row: CellDraft[], [first, ...others]: readonly CellDraft[]): void {
  const last = row.at(-1);
  if (first && last) last.pieces.push(...first.pieces);
  else if (first) row.push(first);
  row.push(...others);
}

/** Read rows that stand one a line, or are cut over lines. */
export const readRows: RowReader = function (value, lines, body, header, ends) {
  const numbered = isNumbered(value, header);
  const rows: CellDraft[][] = [];
  let last = 0;
  let to = body;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || ends(line)) break;
    const cells = rowCells(value, line, header);
    const number = cells
      .slice(0, 2)
      .map((cell) => rowNumber(cellText(value, cell)))
      .find((found) => found !== undefined);
    const isNext = number !== undefined && number > last && number <= last + 3;
    const isAlone = isNext && cells.length === 1;
    const row = rows.at(-1);
    if (
      numbered
        ? isNext && !(isAlone && row && row.length < header.length)
        : cells.length > 1 && hasTail(value, cells)
    ) {
      rows.push(cells);
      last = number ?? last;
    } else if (isTableHead(line.text) && cells.length > 1) {
      // The head is printed again on the next page.
      rows.push(cells);
    } else if (row?.length === 1 && numbered) {
      row.push(...cells);
    } else if (row && (row.length < header.length || isStump(line))) {
      glue(row, cells);
    } else {
      break;
    }
  }
  return { rows: rows.map((row) => wholeRow(value, row, header)), to };
};

function hasTail(value: string, cells: readonly CellDraft[]): boolean {
  return isTailCell(cellText(value, cells.at(-1)));
}

/** The rest of a word that a narrow cell cut: `性` of 预期性. */
function isStump(line: PlanLine): boolean {
  return line.blanksBefore === 0 && line.text.length <= 4;
}

/**
 * Cells of a line. Where spaces part them, one may also stand inside a name: category and number are cut from the
 * left, values and attribute from the right, and what is left over is the name.
 */
function rowCells(value: string, line: PlanLine, header: readonly CellDraft[]): CellDraft[] {
  const cells = splitCells(value, line);
  if (/[\t|│]/.test(line.text)) return cells;
  const numbered =
    /^(?:([^\d０-９\s]\S{0,11})\s+)?([0-9０-９]{1,2})[.．、]?\s*(?=[^\d０-９\s.．])/.exec(
      line.text,
    );
  const parts = withUnits(value, splitCells(value, restOf(value, line, numbered?.[0].length ?? 0)));
  let end = parts.length;
  while (end > 1 && isTailCell(cellText(value, parts[end - 1]))) end--;
  const tail = parts.slice(end);
  if (tail.length === 0) return cells;
  const lead = numbered
    ? splitCells(value, {
        text: numbered[0].trimEnd(),
        pieces: cutPieces(line.pieces, 0, numbered[0].trimEnd().length),
      })
    : [];
  return [...lead, ...nameCells(value, parts.slice(0, end), header), ...tail];
}

/** `18 人`: a unit parted from its number by a space belongs to it. */
function withUnits(value: string, parts: readonly CellDraft[]): CellDraft[] {
  const cells: CellDraft[] = [];
  for (const part of parts) {
    const last = cells.at(-1);
    const start = last?.pieces[0]?.[0];
    const end = part.pieces.at(-1)?.[1];
    const isUnit =
      /^[≥≤＞＜]?\d[\d.]*$/.test(halfWidth(cellText(value, last))) &&
      isUnitOfMeasure(halfWidth(cellText(value, part)));
    if (isUnit && last && start !== undefined && end !== undefined) last.pieces = [[start, end]];
    else cells.push({ pieces: [...part.pieces] });
  }
  return cells;
}

function restOf(value: string, line: PlanLine, from: number): Pick<PlanLine, 'text' | 'pieces'> {
  const pieces = cutPieces(line.pieces, from);
  return { pieces, text: piecesText(value, pieces) };
}

/** A row cut over lines got its name in parts: between the number and the first value. */
function wholeRow(
  value: string,
  row: readonly CellDraft[],
  header: readonly CellDraft[],
): CellDraft[] {
  if (row.length === header.length) return [...row];
  const number = row.findIndex((cell) => rowNumber(cellText(value, cell)) !== undefined);
  const from = number > 1 || number === -1 ? 0 : number + 1;
  let to = from + 1;
  while (to < row.length && !isTailCell(cellText(value, row[to]))) to++;
  if (to - from < 2) return [...row];
  return [
    ...row.slice(0, from),
    ...nameCells(value, row.slice(from, to), header),
    ...row.slice(to),
  ];
}
