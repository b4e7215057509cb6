import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test.each([
  ['甲乙。', 5, '甲乙。'],
  [' 甲\t乙\n丙 ', 5, '甲 乙 丙'],
  ['甲乙丙。丁戊己庚。', 6, '甲乙丙。'], // Whole sentences.
  ['甲。乙丙丁戊己庚。', 6, '甲。乙丙丁…'], // A sentence too short to stop at.
  ['甲乙丙，丁戊己。', 6, '甲乙丙…'], // Part of a sentence.
  ['甲乙丙丁戊己庚', 4, '甲乙丙…'],
  ['甲乙𠮷𠮷𠮷', 4, '甲乙𠮷…'], // Two UTF-16 units each.
  ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301…'], // A letter and its accent.
  ['', 4, ''],
])('excerpt(%j, %i) is %j', (text, limit, expected) => {
  expect(excerpt(text, limit)).toBe(expected);
});
