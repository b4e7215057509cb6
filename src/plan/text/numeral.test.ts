import { expect, test } from 'vitest';
import { parseNumeral } from './numeral.ts';

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
