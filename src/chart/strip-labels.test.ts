import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLabels, type WantedLabel } from './strip-labels.ts';

const label = (x: number, weight = 1): WantedLabel => ({ x, width: 10, weight });

test.each([
  ['none', [], []],
  ['all, where there is room', [label(20), label(50)], [20, 50]],
  ['ends stay inside', [label(2), label(99)], [5, 95]],
  ['the heavier one of two', [label(5), label(40), label(45, 2), label(95)], [5, null, 45, 95]],
  ['ends before heavy ones', [label(5), label(12, 9), label(60)], [5, null, 60]],
])('chooseLabels(): %s', (_, labels, places) => {
  expect(chooseLabels(labels, { width: 100, gap: 4 })).toEqual(places);
});

test('labels keep their distance and stay inside', () => {
  const some = fc.record({
    x: fc.nat(300),
    width: fc.integer({ min: 5, max: 60 }),
    weight: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (list) => {
      const labels = list.toSorted((a, b) => a.x - b.x);
      const shown = chooseLabels(labels, { width: 300, gap: 4 })
        .flatMap((x, index) => {
          const size = labels[index]?.width ?? 0;
          return x === null ? [] : [[x - size / 2, x + size / 2] as const];
        })
        .toSorted(([a], [b]) => a - b);
      let edge = -4;
      for (const [left, right] of shown) {
        expect(left).toBeGreaterThanOrEqual(edge + 3.8);
        expect(right).toBeLessThanOrEqual(300.1);
        edge = right;
      }
    }),
  );
});
