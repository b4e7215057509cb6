import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLane, type StripOptions } from './strip.ts';

const options: StripOptions = { width: 200, pitch: 10, rows: 2, scale: 'log' };
const write = (values: readonly number[], changed: Partial<StripOptions> = {}) => {
  const { points, height } = layoutLane(values, { ...options, ...changed });
  return [points.map(({ x, y }) => `${x},${y}`).join(' '), height];
};

test.each([
  ['nothing', [], {}, ['', 0]],
  ['one value stands in the middle', [7], {}, ['100,5', 10]],
  ['a decade takes as much room as the next', [1, 10, 100], {}, ['5,5 100,5 195,5', 10]],
  ['order of the values is kept', [100, 1, 10], {}, ['195,5 5,5 100,5', 10]],
  ['equal values make a pile', [1, 1, 1, 100], {}, ['5,5 15,5 5,15 195,5', 20]],
  [
    'the middle of a pile at the end of the scale is at its value',
    [0, 50, 100, 100, 100, 100],
    { scale: 'linear' },
    ['5,5 97.5,5 185,5 195,5 185,15 195,15', 20],
  ],
  ['zero stands apart from one', [0, 1, 100], {}, ['5,5 35,5 195,5', 10]],
  [
    'per cent of a hundred',
    [0, 50, 100],
    { scale: 'linear', domain: [0, 100] },
    ['5,5 100,5 195,5', 10],
  ],
  ['values too close are pushed apart', [1, 100, 101, 10000], {}, ['5,5 95.1,5 105.1,5 195,5', 10]],
  ['a narrow lane grows in height', [5, 5, 5, 5], { width: 10 }, ['5,5 5,15 5,25 5,35', 40]],
  ['what has no room at all shares a pile', [1, 2, 1000], { width: 20 }, ['5,5 5,15 15,5', 20]],
] as const)('layoutLane(): %s', (_, values, changed, expected) => {
  expect(write(values, changed)).toEqual(expected);
});

test('marks do not overlap, stay inside, and stand in the order of their values', () => {
  const values = fc.array(
    fc.oneof(fc.nat(12), fc.nat(2_000_000), fc.double({ min: 0, max: 100, noNaN: true })),
    { maxLength: 150 },
  );
  const sizes = fc.record({
    width: fc.integer({ min: 60, max: 600 }),
    pitch: fc.integer({ min: 6, max: 14 }),
    rows: fc.integer({ min: 1, max: 8 }),
    scale: fc.constantFrom('linear' as const, 'log' as const),
  });

  fc.assert(
    fc.property(values, sizes, (list, size) => {
      const { points, piles, height } = layoutLane(list, size);
      const { width, pitch } = size;
      expect(points).toHaveLength(list.length);
      expect(piles.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);

      for (const [index, { x, y }] of points.entries()) {
        expect(x).toBeGreaterThanOrEqual(pitch / 2 - 0.06);
        expect(x).toBeLessThanOrEqual(width - pitch / 2 + 0.06);
        expect(y).toBeLessThanOrEqual(height - pitch / 2);
        for (const other of points.slice(index + 1)) {
          const apart = Math.max(Math.abs(x - other.x), Math.abs(y - other.y));
          expect(apart).toBeGreaterThanOrEqual(pitch - 0.11);
        }
      }
      for (const [index, { x, most }] of piles.entries()) {
        const before = piles[index - 1];
        if (before) expect(before.x + before.width).toBeLessThanOrEqual(x + 0.11);
        if (before) expect(before.most).toBeLessThanOrEqual(most);
      }
    }),
  );
});
