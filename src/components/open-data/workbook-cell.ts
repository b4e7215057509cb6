import type { CellObject } from 'write-excel-file/universal';
import type { Cell } from './cell.ts';
import type { FieldType } from './field.ts';

/** Most characters (UTF-16 units) that a cell of a workbook takes: Excel, specifications and limits. */
export const longestCell = 32767;

/** What stands at the end of a text that did not fit. */
export const cutMark =
  '……〔本格只容 32767 字，以下从略，全文见 JSON 和 CSV · cut here: see JSON or CSV〕';

/**
 * A cell of the workbook: numbers as numbers, days as days, all else as text, also what begins with `=`, `+`, `-` or `@`.
 *
 * @returns
 *   `null` for an empty cell.
 */
export function workbookCell(value: Cell, type: FieldType): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (type === 'date')
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { type: String, value: workbookText(value) };
}

/** Text as a cell keeps it. */
export function workbookText(value: string): string {
  // Spreadsheets read `_x0041_` as the character of that number; this is how they write the sign itself.
  const literal = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (literal.length <= longestCell) return literal;
  const end = longestCell - cutMark.length;
  // No half of a character at the end.
  const whole = /[\uD800-\uDBFF]/.test(literal.charAt(end - 1)) ? end - 1 : end;
  return `${literal.slice(0, whole)}${cutMark}`;
}
