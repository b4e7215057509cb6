import type { IndicatorRecord } from '../../schemas/index.ts';
import { writeCsv } from './csv.ts';
import { indicatorCsvFields, type IndicatorCsvField } from './tables.ts';

type Row = Record<IndicatorCsvField, string | number | null>;

/** Write indicators as CSV, UTF-8 with byte order mark. */
export function writeIndicatorCsv(indicators: readonly IndicatorRecord[]): string {
  return writeCsv(indicators.map(flatten), indicatorCsvFields);
}

function flatten({ baseline, target, lines, ...rest }: IndicatorRecord): Row {
  return {
    ...rest,
    baseline_year: baseline?.year ?? null,
    baseline_raw: baseline?.raw ?? null,
    baseline_value: baseline?.value ?? null,
    target_year: target?.year ?? null,
    target_raw: target?.raw ?? null,
    target_comparator: target?.comparator ?? null,
    target_value: target?.value ?? null,
    first_line: lines[0],
    last_line: lines[1],
  };
}
