import { expect, test } from 'vitest';
import type { PlanView } from '../corpus/types.ts';
import { pairLists } from './pair-lists.ts';

const plan = (id: string, parent: string | null = null) =>
  ({ id, record: { id, parent } }) as PlanView;

test('pairLists() lists for each plan the others, most in common first', () => {
  const lists = pairLists({
    plans: [plan('a'), plan('b', 'a'), plan('c')],
    reuse: [
      { a: 'a', b: 'b', share: 0.5 },
      { a: 'a', b: 'c', share: 0.6 },
      { a: 'b', b: 'a', share: 0.7 },
    ],
  });

  expect(
    lists.map(({ plan: { id }, entries }) => [
      id,
      ...entries.map(({ path, share, isParent }) => `${path} ${share} ${isParent}`),
    ]),
  ).toEqual([
    ['a', '/compare/a/c/ 0.6 false', '/compare/a/b/ 0.5 false'],
    ['b', '/compare/b/a/ 0.7 true', '/compare/b/c/ null false'],
    ['c', '/compare/c/a/ null false', '/compare/c/b/ null false'],
  ]);
});

test('pairLists() of one plan is empty', () => {
  expect(pairLists({ plans: [plan('a')], reuse: [] })).toEqual([]);
});
