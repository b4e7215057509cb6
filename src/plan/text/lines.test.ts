import { expect, test } from 'vitest';
import { locator, splitLines } from './lines.ts';

test.each([
  ['', ['']],
  ['甲', ['甲']],
  ['甲\n乙\n', ['甲', '乙', '']],
  ['甲\r\n乙', ['甲', '乙']],
  ['甲\r乙\f丙', ['甲', '乙\f丙']],
  ['\n\r\n', ['', '', '']],
])('splitLines(%j) is %j', (value, expected) => {
  expect(splitLines(value).map(({ start, end }) => value.slice(start, end))).toEqual(expected);
});

test('locator() gives line and column from 1', () => {
  const place = locator(splitLines('甲乙\r\n丙'));
  expect([0, 1, 4, 5].map((offset) => place(offset))).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 2, offset: 1 },
    { line: 2, column: 1, offset: 4 },
    { line: 2, column: 2, offset: 5 },
  ]);
});
