import { expect, test } from 'vitest';
import type { Span } from '../../schemas/span.ts';
import { cutPieces, outerSpan, piecesText, sourceOffset, trimPieces } from './pieces.ts';

const value = '  社区\n  服务 。';
const pieces: Span[] = [
  [2, 4],
  [7, 11],
];

test('piecesText() leaves out what stands between the pieces', () => {
  expect(piecesText(value, pieces)).toBe('社区服务 。');
});

test.each([
  [0, 2, '社区'],
  [1, 3, '区服'],
  [3, Infinity, '务 。'],
  [9, 12, ''],
])('cutPieces() from %i to %i is %j', (from, to, expected) => {
  expect(piecesText(value, cutPieces(pieces, from, to))).toBe(expected);
});

test('trimPieces() cuts white space at both ends', () => {
  expect(trimPieces(value, [[0, 6]])).toEqual([[2, 4]]);
  expect(trimPieces(value, [[0, 2]])).toEqual([]);
});

test.each([
  [0, 2],
  [1, 3],
  [2, 7],
  [6, 11],
])('sourceOffset() of %i is %i', (place, expected) => {
  expect(sourceOffset(pieces, place)).toBe(expected);
});

test('outerSpan() reaches over all ranges', () => {
  expect(
    outerSpan([
      [7, 11],
      [2, 4],
    ]),
  ).toEqual([2, 11]);
  expect(outerSpan([])).toBeUndefined();
});
