import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutChanged } from './changed.ts';

const options = { range: [0, 300], mark: 10 } as const;

test('layoutChanged() gives the same ratio the same length', () => {
  const { rows, ticks } = layoutChanged(
    [
      { from: 1000, to: 100 },
      { from: 10, to: 1 },
      { from: 4, to: 4 },
    ],
    options,
  );

  expect(rows).toEqual([
    { from: 300, to: 200, dodge: 0 },
    { from: 100, to: 0, dodge: 0 },
    { from: 60.2, to: 60.2, dodge: 6 },
  ]);
  expect(ticks).toEqual([
    { value: 1, x: 0 },
    { value: 10, x: 100 },
    { value: 100, x: 200 },
    { value: 1000, x: 300 },
  ]);
});

test.each([
  ['nothing', [], [], []],
  ['zero is not on a logarithmic scale', [{ from: 0, to: 5 }], [null], []],
  [
    'below one',
    [{ from: 0.1, to: 1 }],
    [{ from: 0, to: 300, dodge: 0 }],
    [
      { value: 0.1, x: 0 },
      { value: 1, x: 300 },
    ],
  ],
  [
    'a single value stands in the middle of a power of ten',
    [{ from: 10, to: 10 }],
    [{ from: 150, to: 150, dodge: 6 }],
    [{ value: 10, x: 150 }],
  ],
])('layoutChanged(): %s', (_, values, rows, ticks) => {
  expect(layoutChanged(values, options)).toEqual({ rows, ticks });
});

test('places rise with the values and stay within the range', () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 5_000_000 }),
    fc.double({ min: 0.05, max: 100, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: value, to: value }), { minLength: 1, maxLength: 20 }),
      (list) => {
        const { rows } = layoutChanged(list, options);
        const places = rows.flatMap((row, index) => {
          const values = list[index];
          return row && values
            ? [[values.from, row.from] as const, [values.to, row.to] as const]
            : [];
        });
        expect(places).toHaveLength(list.length * 2);
        let last = 0;
        for (const [, x] of places.toSorted(([a], [b]) => a - b)) {
          expect(x).toBeGreaterThanOrEqual(last);
          expect(x).toBeLessThanOrEqual(300);
          last = x;
        }
      },
    ),
  );
});
