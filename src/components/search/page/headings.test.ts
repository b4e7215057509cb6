import { expect, test } from 'vitest';
import { emptyState } from '../../../search/query-state.ts';
import { headingsOf } from './headings.ts';

const counts = { exact: 2, words: 0, near: 0, related: 3 };
const group = (id: string, count: number) => ({
  id,
  name: id,
  en: '',
  count,
  silent: [],
  plans: 1,
});

test('tiers stand apart', () => {
  expect([...headingsOf({ state: emptyState, groups: [], counts, hits: 5 })]).toEqual([
    [0, { above: 'tier', match: 'exact', units: 2, hits: 5 }],
    [2, { above: 'tier', match: 'related', units: 3, hits: 5 }],
  ]);
});

test('groups take their place, and the order of the plans mixes tiers', () => {
  const groups = [group('a', 4), group('b', 1)];
  const state = { ...emptyState, group: 'plan' as const };
  expect([...headingsOf({ state, groups, counts, hits: 5 }).keys()]).toEqual([0, 4]);
  const byDocument = { ...emptyState, sort: 'document' as const };
  expect(headingsOf({ state: byDocument, groups: [], counts, hits: 5 }).size).toBe(0);
});
