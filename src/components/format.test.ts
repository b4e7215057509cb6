import { expect, test } from 'vitest';
import { formatCount, formatDate, lineRange } from './format.ts';

test('formatDate() writes the day in each language', () => {
  expect(formatDate('2022-09-23', 'zh-Hans')).toBe('2022年9月23日');
  expect(formatDate('2022-09-23', 'en')).toBe('23 September 2022');
});

test('lineRange() names one line or the first and the last', () => {
  expect([lineRange(4, 4), lineRange(4, 6)]).toEqual(['4', '4–6']);
});

test('formatCount() sets thousands apart', () => {
  expect(formatCount(12345)).toBe('12,345');
});
