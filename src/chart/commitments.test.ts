import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackCounts, stackUnit, strokesPath } from './commitments.ts';

test('stackCounts() puts parts behind each other and leaves out what is not there', () => {
  const counts = [
    ['table', 3],
    ['prose', 0],
    ['standard', 2],
  ] as const;
  expect(stackCounts(counts, 4)).toEqual([
    { key: 'table', x: 0, width: 12, count: 3 },
    { key: 'standard', x: 12, width: 8, count: 2 },
  ]);
});

test.each([
  [[4, 10], 100, 10],
  [[1, 2], 100, 12],
  [[], 100, 12],
])('stackUnit(%j, %d) is %d', (counts, width, unit) => {
  expect(stackUnit(counts, width, 12)).toBe(unit);
});

test('parts touch and end where the sum does', () => {
  const counts = fc.array(fc.nat(40), { maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.double({ min: 0.5, max: 12, noNaN: true }), (list, unit) => {
      const parts = stackCounts(
        list.map((count, index) => [index, count] as const),
        unit,
      );
      let edge = 0;
      for (const { x, width } of parts) {
        expect(x).toBeCloseTo(edge, 5);
        edge = x + width;
      }
      const total = list.reduce((sum, count) => sum + count, 0);
      expect(Math.abs(edge - total * unit)).toBeLessThanOrEqual(0.06);
    }),
  );
});

test.each([
  [12, 'M12 5v8M16 5v8M20 5v8'],
  [2, 'M11 5v8'],
])('strokesPath() of %d px stands inside', (width, path) => {
  expect(strokesPath({ x: 10, y: 5, width, height: 8 }, 4)).toBe(path);
});
