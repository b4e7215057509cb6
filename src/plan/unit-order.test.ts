import { expect, test } from 'vitest';
import { sortByUnitId } from './unit-order.ts';

test('sortByUnitId() sorts as people count', () => {
  const sorted = [
    'a/head',
    'a/s1',
    'a/s1-1',
    'a/s1-2',
    'a/s2',
    'a/s2b',
    'a/s10',
    'a/c0',
    'a/c1-9',
    'a/c1-10',
    'a/i2',
    'a/i10',
    'a/tail',
    'a-b/head',
    'b/head',
  ];
  const entries = sorted.toReversed().map((id) => ({ id }));
  expect(sortByUnitId(entries).map(({ id }) => id)).toEqual(sorted);
});
