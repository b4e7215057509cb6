import { squeeze } from '../../plan/text/space.ts';
import type { Table, UnitRecord } from '../../schemas/index.ts';
import { localId } from '../../plan/address.ts';
import type { Range } from './find.ts';
import { paragraphRanges } from './ranges.ts';

/** A line of a column's text that is a row of its table. */
export interface TableRow extends Range {
  header: boolean;
  /** Local id of the indicator it states, or `null`. */
  indicator: string | null;
}

/**
 * Find the rows of a column's table among the lines of its text.
 *
 * @param indicators
 *   Indicators of the column; each is given to the first row that says the same.
 */
export function tableRows(
  text: string,
  table: Table | undefined,
  indicators: readonly UnitRecord[],
): TableRow[] {
  if (!table) return [];
  const header = squeeze(table.header.join(''));
  const rows = new Set(table.rows.map((cells) => squeeze(cells.join(''))));
  const waiting = [...indicators];

  return paragraphRanges(text).flatMap((range): TableRow[] => {
    const line = squeeze(text.slice(range.start, range.end));
    if (line === header) return [{ ...range, header: true, indicator: null }];
    if (!rows.has(line)) return [];
    const at = waiting.findIndex((indicator) => squeeze(indicator.text) === line);
    const [indicator] = at === -1 ? [] : waiting.splice(at, 1);
    return [{ ...range, header: false, indicator: indicator ? localId(indicator.id) : null }];
  });
}
