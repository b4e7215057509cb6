import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptWindow } from './excerpt-window.ts';

test.each([
  ['短句', [[0, 1]], 10, '短句', [[0, 1]], [false, false]],
  ['一二三四五，六七八九十甲乙', [[8, 10]], 6, '六七八九十甲', [[2, 4]], [true, true]],
  ['一二三四五六七八九十', [], 4, '一二三四', [], [false, true]],
  ['一二三四五六七八九十', [[9, 10]], 4, '七八九十', [[3, 4]], [true, false]],
  // The hit itself is never cut.
  ['一二三四五六七八九十', [[1, 9]], 4, '一二三四五六七八九', [[1, 9]], [false, true]],
] as const)('excerptWindow(%j, %j, %i) is %j', (text, ranges, length, shown, marked, cut) => {
  expect(excerptWindow(text, ranges, length)).toEqual({ text: shown, ranges: marked, cut });
});

test('the first hit is whole, and ranges mark the same words', () => {
  const texts = fc.string({ unit: fc.constantFrom('社', '，', '😀', 'a'), maxLength: 80 });
  fc.assert(
    fc.property(
      texts,
      fc.nat(80),
      fc.nat(8),
      fc.integer({ min: 1, max: 40 }),
      (text, at, n, length) => {
        // Of whole characters, as all hits are.
        const signs = [...text];
        const start = signs.slice(0, at).join('').length;
        const end = signs.slice(0, at + n).join('').length;
        const shown = excerptWindow(text, [[start, end]], length);
        expect(text).toContain(shown.text);
        const [range] = shown.ranges;
        if (end > start) expect(range && shown.text.slice(...range)).toBe(text.slice(start, end));
      },
    ),
  );
});
