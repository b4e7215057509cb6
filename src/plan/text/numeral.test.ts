import { expect, test } from 'vitest';
import { parseCount, parseNumeral } from './numeral.ts';

test.each([
  ['零', 0],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百', 100],
  ['一百零三', 103],
  ['一百二十', 120],
  ['16', 16],
  ['１６', 16],
  ['', undefined],
  ['廿三', undefined],
  ['第三', undefined],
  ['二三', undefined],
])('parseNumeral(%j) is %j', (value, expected) => {
  expect(parseNumeral(value)).toBe(expected);
});

test.each([
  ['两', 2],
  ['十五', 15],
  ['两百', 200],
  ['一百零五', 105],
  ['三千八百', 3800],
  ['一万二千', 12000],
  ['十二万', 120000],
  ['三亿', 300000000],
  ['千', undefined],
  ['万', undefined],
  ['百万', undefined],
  ['十四五', undefined],
  ['一二三', undefined],
  ['', undefined],
])('parseCount(%j) is %j', (value, expected) => {
  expect(parseCount(value)).toBe(expected);
});
