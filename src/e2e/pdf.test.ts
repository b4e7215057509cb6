import { expect, test } from 'vitest';
import { comparable, findPrinted } from './pdf.ts';

test('comparable() knows radicals, widths and spaces', () => {
  expect(comparable('⼈⺠ 政 府（办）')).toBe(comparable('人民政府(办)'));
});

test.each([
  ['前文一段文字很长后文', { start: 2, end: 8 }],
  ['前文一段文字很〔1〕长后文', { start: 2, end: 11 }],
  ['一段文字很短，一段文字很长', { start: 7, end: 13 }],
  ['一段文字很短', undefined],
  ['一段文字，不，很长', { start: 0, end: 9 }],
  ['一段文字，但是不很长', undefined],
])('findPrinted() finds a text in %j', (printed, place) => {
  expect(findPrinted(printed, '一段文字很长', 0, { ahead: 20, between: 3 })).toEqual(place);
});
