import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test.each([
  ['', []],
  ['社区', ['社区']],
  ['坚持党的全面领导,坚持以人民为中心', ['坚持党的全面领导', '坚持以人民为中心']],
  ['养老,托育,助残,就业,文体', ['养老,托育,助残', '就业,文体']],
  ['一'.repeat(50), ['一'.repeat(17), '一'.repeat(16), '一'.repeat(17)]],
])('piecesOf(%j) is %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('pieces hold every character of the text in order, none more than 32', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', ','), { maxLength: 200 });
  fc.assert(
    fc.property(text, (signs) => {
      const pieces = piecesOf(signs.join(''));
      expect(pieces.join('').replaceAll(',', '')).toBe(signs.join('').replaceAll(',', ''));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(32);
    }),
  );
});
