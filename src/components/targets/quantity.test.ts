import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { writeCommitment } from './quantity.ts';

test.each([
  [80, null, '>=', '%', '≥80%', '≥80%'],
  [50, null, 'about', '所', '约50所', 'about 50所'],
  [5, 10, '=', '个', '5–10个', '5–10个'],
  [2000, null, '=', '个', '2000个', '2000个'],
  [250000, null, '<=', '人次', '≤250,000人次', '≤250,000人次'],
  [0.125, null, '=', null, '0.125', '0.125'],
  [0, null, '=', null, '0', '0'],
] as const)('%d %j %s %j', (value, valueMax, comparator, unitOfMeasure, zh, en) => {
  const record = { value, valueMax, comparator, unitOfMeasure };
  expect(writeCommitment(record, strings('zh-Hans'))).toBe(zh);
  expect(writeCommitment(record, strings('en'))).toBe(en);
});
