import { csvFormat } from 'd3';

// Without it Excel and WPS take UTF-8 for the local encoding.
const byteOrderMark = '\uFEFF';

/** Write rows as CSV, UTF-8 with byte order mark; `null` is an empty cell. */
export function writeCsv<Field extends string>(
  rows: readonly Record<Field, string | number | null>[],
  fields: readonly Field[],
): string {
  return `${byteOrderMark}${csvFormat(rows, fields)}\n`;
}
