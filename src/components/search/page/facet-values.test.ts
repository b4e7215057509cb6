import { expect, test } from 'vitest';
import { isLong, listedValues } from './facet-values.ts';

const values = (...counts: number[]) =>
  counts.map((count, index) => ({ value: `v${index}`, name: '', en: '', count, exact: 0 }));
const names = ({ shown }: ReturnType<typeof listedValues>) =>
  shown.map(({ value }) => value).join();

test.each([
  ['few', values(3, 2, 1), [], false, 'v0,v1,v2', 0],
  ['those that find nothing', values(3, 0, 1), [], false, 'v0,v2', 0],
  ['a chosen one that finds nothing', values(3, 0, 1), ['v1'], false, 'v0,v1,v2', 0],
  ['ten', values(...Array<number>(10).fill(1)), [], false, 'v0,v1,v2,v3,v4,v5,v6,v7,v8,v9', 0],
  ['eleven', values(...Array<number>(11).fill(1)), [], false, 'v0,v1,v2,v3,v4,v5,v6,v7', 3],
  [
    'a chosen one further down',
    values(...Array<number>(11).fill(1)),
    ['v10'],
    false,
    'v0,v1,v2,v3,v4,v5,v6,v7,v10',
    2,
  ],
  [
    'all when asked',
    values(...Array<number>(11).fill(1)),
    [],
    true,
    'v0,v1,v2,v3,v4,v5,v6,v7,v8,v9,v10',
    0,
  ],
])('listedValues() of %s', (_, given, chosen, all, shown, more) => {
  const listed = listedValues(given, chosen, all);
  expect(names(listed)).toBe(shown);
  expect(listed.more).toBe(more);
});

test('isLong() when there is more than is listed at first', () => {
  expect(isLong(values(...Array<number>(10).fill(1), 0))).toBe(false);
  expect(isLong(values(...Array<number>(11).fill(1)))).toBe(true);
});
