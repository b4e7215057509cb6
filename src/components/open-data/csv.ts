import { csvFormat } from 'd3';
import { finite, type Cell } from './cell.ts';

// Without it Excel and WPS take UTF-8 for the local encoding.
const byteOrderMark = '\uFEFF';

/**
 * Write rows as CSV (RFC 4180, lines ended by `\n`), UTF-8 with byte order mark; `null` is an empty cell.
 *
 * Every character is the record's own: nothing is put before `=`, `+`, `-` or `@`, since a program that reads the file would
 * take it for part of the text. The workbook is there for those who open tables in a spreadsheet.
 */
export function writeCsv<Field extends string>(
  rows: readonly Readonly<Record<Field, Cell>>[],
  fields: readonly Field[],
): string {
  const safe = rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field, finite(row[field])])),
  );
  return `${byteOrderMark}${csvFormat(safe, fields)}\n`;
}
