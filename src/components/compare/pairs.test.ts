import { expect, test } from 'vitest';
import { allPairsUpTo, comparablePairs } from './pairs.ts';

const plan = (id: string, parent: string | null = null) => ({ id, parent });
const names = (plans: ReturnType<typeof plan>[]) =>
  comparablePairs(plans).map(([a, b]) => `${a.id}${b.id}`);
/** Plans that have nothing to do with the others. */
const strangers = (count: number) => Array.from({ length: count }, (_, index) => plan(`${index}`));

test.each([
  ['no plan', [], []],
  ['one plan', [plan('a')], []],
  ['three strangers', [plan('a'), plan('b'), plan('c')], ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']],
])('comparablePairs() of %s', (_, plans, expected) => {
  expect(names(plans)).toEqual(expected);
});

test('comparablePairs() of many plans has parent and child, and siblings', () => {
  const family = [plan('a'), plan('b', 'a'), plan('c', 'a'), plan('d', 'c')];
  expect(names([...family, ...strangers(allPairsUpTo)])).toEqual([
    'ab',
    'ac',
    'ba',
    'bc',
    'ca',
    'cb',
    'cd',
    'dc',
  ]);
});

test('comparablePairs() takes plans for siblings whose parent is not here', () => {
  expect(names([plan('a', 'x'), plan('b', 'x'), ...strangers(allPairsUpTo)])).toEqual(['ab', 'ba']);
});

test('comparablePairs() gives each pair of many plans once, both ways', () => {
  const circle = [plan('a', 'b'), plan('b', 'a'), plan('c', 'c')];
  expect(names([...circle, ...strangers(allPairsUpTo)])).toEqual(['ab', 'ba']);
});
