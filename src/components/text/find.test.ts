import { expect, test } from 'vitest';
import { findWords } from './find.ts';

test.each([
  ['共 12\n个', '共12个', 0, { start: 0, end: 6 }],
  ['精神 and 党', '精神and党', 0, { start: 0, end: 8 }],
  ['活动。活动。', '活动。', 1, { start: 3, end: 6 }],
  ['活动', '活 动', 0, { start: 0, end: 2 }],
  ['活动', '行动', 0, null],
  ['活动', ' ', 0, null],
  ['', '活动', 0, null],
])('findWords(%j, %j, %j) is %j', (text, words, from, expected) => {
  expect(findWords(text, words, from)).toEqual(expected);
});
