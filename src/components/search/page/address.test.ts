import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState } from '../../../search/query-state.ts';
import { stateOf, written } from './address.ts';

test('an address stays short, and nothing is lost', () => {
  const query = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.nat(4000))
      .map(([words, times]) => words.repeat(Math.ceil(times / words.length))),
  );
  fc.assert(
    fc.property(query, (q) => {
      const state = { ...emptyState, q, plan: ['a'] };
      const { search, kept } = written(state);
      expect(search.length).toBeLessThan(6100);
      expect(stateOf(search, kept)).toEqual(state);
    }),
  );
});

test('what another entry kept says nothing about an address', () => {
  expect(stateOf('?q=托育', { q: '养老养老' }).q).toBe('托育');
  expect(stateOf('', { q: '养老' }).q).toBe('');
});
