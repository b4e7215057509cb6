import { expect, test } from 'vitest';
import { americanDate, apaDate, chineseDate, dateParts } from './dates.ts';

test('dates are written in every style', () => {
  expect(dateParts('2022-09-03')).toEqual([2022, 9, 3]);
  expect(chineseDate('2022-09-03')).toBe('2022年9月3日');
  expect(americanDate('2022-12-31')).toBe('December 31, 2022');
  expect(apaDate('2022-01-01')).toBe('2022, January 1');
});
