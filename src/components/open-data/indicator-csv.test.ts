import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../../schemas/index.ts';
import { writeIndicatorCsv } from './indicator-csv.ts';

const indicator: IndicatorRecord = {
  id: 'a/i1',
  plan: 'a',
  number: 1,
  name: '覆盖率,"全"',
  unit: '%',
  baseline: null,
  target: { year: 2025, raw: '≥10', value: 10, comparator: '>=' },
  attribute: null,
  source: 'table',
  topic: null,
  quote: '覆盖率\n≥10',
  lines: [3, 4],
  url: '/plans/a/i1/',
};

test('writeIndicatorCsv() lays nested fields flat and leaves a missing value empty', () => {
  const csv = writeIndicatorCsv([indicator]);
  const [row] = csvParse(csv.slice(1));

  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(row).toMatchObject({
    name: '覆盖率,"全"',
    baseline_value: '',
    target_comparator: '>=',
    target_value: '10',
    quote: '覆盖率\n≥10',
    first_line: '3',
    last_line: '4',
  });
});
