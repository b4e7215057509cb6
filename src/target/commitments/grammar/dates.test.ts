import { expect, test } from 'vitest';
import { findDates, isPast } from './dates.ts';

const years = (text: string) => findDates(text).map(({ year }) => year);
const period = { first: 2021, last: 2025 };
const past = (text: string) => findDates(text).map((date) => isPast(date, period));

test.each([
  ['到2025年', [2025]],
  ['到２０２５年底', [2025]],
  ['到二〇二五年', [2025]],
  ['到二○三五年', [2035]],
  ['2021—2025年', [2025]],
  ['2021年至2025年', [2021, 2025]],
  ['“十四五”期间', [2025]],
  ['“十四五”末', [2025]],
  ['“十三五”时期', [2020]],
  ['2022年6月底前', [2022]],
  ['建设2025个站点', []],
  ['2022年级学生', []],
  ['12025年', []],
  ['一百二十年', []],
])('findDates() of %j finds %j', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test.each([
  ['截至2020年底', [true]],
  ['截至2021年3月', [true]],
  ['“十三五”期间', [true]],
  ['到2025年', [false]],
  ['“十四五”期间', [false]],
  // The year something is compared with says nothing of when.
  ['比2020年提高5个百分点', [false]],
  ['较2020年增长一倍', [false]],
])('isPast() of the dates in %j is %j', (text, expected) => {
  expect(past(text)).toEqual(expected);
});
