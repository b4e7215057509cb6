import { expect, test } from 'vitest';
import { formatCount, formatDate } from './format.ts';

test('formatDate() writes the day in each language', () => {
  expect(formatDate('2022-09-23', 'zh-Hans')).toBe('2022年9月23日');
  expect(formatDate('2022-09-23', 'en')).toBe('23 September 2022');
});

test('formatCount() sets thousands apart', () => {
  expect(formatCount(12345)).toBe('12,345');
});
