import type { Span } from '../../schemas/span.ts';
import { cellRole, isAttribute, isValue } from '../grammar/table.ts';
import { isUnitOfMeasure } from '../grammar/unit.ts';
import { piecesText } from '../text/pieces.ts';
import { withoutLayout } from '../text/space.ts';
import { halfWidth } from '../text/width.ts';
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

/** The rows of a table and the line behind them. */
export type RowsDraft = Pick<TableDraft, 'rows' | 'to'>;

/**
 * Reads the rows below the head of a table.
 *
 * @param body
 *   Index of the first line behind the head.
 * @param ends
 *   Whether a line can only be something else than a part of a table.
 */
export type RowReader = (
  value: string,
  lines: readonly PlanLine[],
  body: number,
  header: readonly CellDraft[],
  ends: (line: PlanLine) => boolean,
) => RowsDraft;

/** Text of a cell, without layout. */
export function cellText(value: string, cell: CellDraft | undefined): string {
  return cell ? withoutLayout(piecesText(value, cell.pieces)) : '';
}

/** Whether a cell stands behind the name: a value, 预期性 or 约束性. */
export function isTailCell(text: string): boolean {
  return isValue(text) || isAttribute(text);
}

/** The number of a row: `1`, `1.`, `（1）`; `undefined` where a text is more than a number. */
export function rowNumber(text: string): number | undefined {
  const number = /^[（(]?([0-9０-９]{1,2})[)）.．、]?$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(halfWidth(number));
}

/** Whether a table counts its rows. */
export function isNumbered(value: string, header: readonly CellDraft[]): boolean {
  return header.some((cell) => cellRole(cellText(value, cell)) === 'ordinal');
}

/** Join the parts of a name; where the table has a column for units, the last part is one. */
export function nameCells(
  value: string,
  parts: readonly CellDraft[],
  header: readonly CellDraft[],
): CellDraft[] {
  const hasUnit = header.some((cell) => cellRole(cellText(value, cell)) === 'unit');
  const last = parts.at(-1);
  const isUnit = hasUnit && parts.length > 1 && isUnitOfMeasure(halfWidth(cellText(value, last)));
  const words = isUnit ? parts.slice(0, -1) : parts;
  const name = { pieces: words.flatMap(({ pieces }) => pieces) };
  return isUnit && last ? [name, last] : [name];
}
