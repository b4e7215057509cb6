import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyAmounts, sideOf } from './coverage.ts';

test.each([
  [400, 20],
  [100, 10],
  [4, 2],
  [1, 1],
  [0, 0],
])('sideOf(%d) is %d where 400 is 20', (amount, side) => {
  expect(sideOf(amount, { side: 20, most: 400 })).toBe(side);
});

test('the area is in proportion to the amount', () => {
  const amounts = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(amounts, fc.nat(20_000), (amount, more) => {
      const scale = { side: 24, most: amount + more };
      const wanted = (24 ** 2 * amount) / scale.most;
      // Half a hundredth of a pixel more or less on a side.
      expect(Math.abs(sideOf(amount, scale) ** 2 - wanted)).toBeLessThanOrEqual(
        0.005 * 2 * 24 + 0.001,
      );
      expect(sideOf(amount, scale)).toBeLessThanOrEqual(24);
    }),
  );
});

test.each([
  [1730, [200, 1000]],
  [500, [100, 500]],
  [4, [2]],
  [1, [1]],
  [0, []],
])('keyAmounts(%d)', (most, amounts) => {
  expect(keyAmounts(most)).toEqual(amounts);
});
