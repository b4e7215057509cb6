import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness, sharedPart, solidText, stretchesOf, withoutSpace } from './solid-text.ts';

const source = solidText('第一行\n　　建设社会工作\n室 2000 个，\n\n建设室2000个');

test.each([
  { quote: '社会工作室2000个', lines: [2, 2] as const, found: [[5, 14]] },
  {
    quote: '室2000个',
    lines: [1, 5] as const,
    found: [
      [9, 15],
      [18, 24],
    ],
  },
  { quote: '室2000个', lines: [4, 5] as const, found: [[18, 24]] },
  { quote: '室3000个', lines: [1, 5] as const, found: [] },
  { quote: ' ', lines: [1, 5] as const, found: [] },
])('$quote in lines $lines stands at $found', ({ quote, lines, found }) => {
  const stretches = stretchesOf(source, quote, lines);
  expect(stretches.map(([start, end]) => source.text.slice(start, end))).toEqual(
    found.map(() => withoutSpace(quote)),
  );
  expect(stretches).toHaveLength(found.length);
});

test('a quote that ends in a later line is not within its own', () => {
  expect(stretchesOf(source, '社会工作室2000个', [2, 2])).toHaveLength(1);
  expect(stretchesOf(source, '社会工作室2000个', [2, 2], { within: true })).toEqual([]);
  expect(stretchesOf(source, '社会工作室2000个', [2, 3], { within: true })).toHaveLength(1);
});

test('what two stretches share is a share of the shorter one, and of both', () => {
  expect(sharedPart([0, 10], [8, 12])).toBe(0.5);
  expect(sharedPart([0, 4], [4, 8])).toBe(0);
  expect(closeness([0, 10], [5, 10])).toBe(0.5);
  expect(closeness([3, 7], [3, 7])).toBe(1);
});

test('every piece of a text stands where it was cut from', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 }), { minLength: 1 }), fc.nat(), (rows, seed) => {
      const lines = rows.map((row) => row.replace(/[\r\n]/g, ''));
      const solid = solidText(lines.join('\n'));
      const at = seed % lines.length;
      const quote = lines[at] ?? '';
      fc.pre(withoutSpace(quote) !== '');
      expect(
        stretchesOf(solid, quote, [at + 1, at + 1]).map((stretch) => solid.text.slice(...stretch)),
      ).toContain(withoutSpace(quote));
    }),
  );
});
