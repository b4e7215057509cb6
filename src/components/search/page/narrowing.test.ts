import { expect, test } from 'vitest';
import { emptyState } from '../../../search/query-state.ts';
import { conditionsOf, toggled, widened } from './narrowing.ts';

const state = { ...emptyState, q: '助餐', plan: ['a'], sort: 'document' as const };

test('toggled() chooses and takes back', () => {
  expect(toggled(state, { facet: 'plan', value: 'b' }).plan).toEqual(['a', 'b']);
  expect(toggled(state, { facet: 'plan', value: 'a' }).plan).toEqual([]);
  const both = toggled(toggled(state, { facet: 'match', value: 'near' }), {
    facet: 'match',
    value: 'exact',
  });
  expect(both.match).toEqual(['exact', 'near']);
  expect(toggled(state, { facet: 'match', value: 'sure' }).match).toEqual([]);
});

test('conditionsOf() lists what narrows, and widened() takes it all away', () => {
  const narrowed = { ...state, dept: ['民政局'], match: ['exact' as const] };
  expect(conditionsOf(narrowed)).toEqual([
    { facet: 'plan', value: 'a' },
    { facet: 'match', value: 'exact' },
    { facet: 'dept', value: '民政局' },
  ]);
  expect(widened(narrowed)).toEqual({ ...emptyState, q: '助餐', sort: 'document' });
});
