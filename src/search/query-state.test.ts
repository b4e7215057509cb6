import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyState,
  groupings,
  orders,
  readState,
  writeState,
  type QueryState,
} from './query-state.ts';
import { matches } from './results.ts';

const values = fc.uniqueArray(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes(',')),
  { maxLength: 3 },
);

const anyState: fc.Arbitrary<QueryState> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  plan: values,
  kind: values,
  topic: values,
  dept: values,
  match: fc.subarray([...matches]),
  sort: fc.constantFrom(...orders),
  group: fc.constantFrom(...groupings),
});

test('a state that is written is read back', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test.each([
  ['', emptyState],
  ['?', emptyState],
  ['?q=', emptyState],
  ['?q=助餐', { ...emptyState, q: '助餐' }],
  ['?q=%E5%8A%A9+%E9%A4%90', { ...emptyState, q: '助 餐' }],
  ['?q=a%2Cb&plan=hunan,jilin,,hunan', { ...emptyState, q: 'a,b', plan: ['hunan', 'jilin'] }],
  ['?match=related,nothing,exact', { ...emptyState, match: ['exact', 'related'] as const }],
  ['?sort=best&group=dept&page=2', emptyState],
  ['?q=%E5%8A', { ...emptyState, q: '\ufffd' }],
])('the address %j is read', (address, state) => {
  expect(readState(address)).toEqual(state);
});

test('an empty state writes nothing', () => {
  expect(writeState(emptyState)).toBe('');
});

test('half a surrogate pair does not keep an address from being written', () => {
  expect(readState(writeState({ ...emptyState, q: '助\ud842餐' })).q).toBe('助\ufffd餐');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (q) => {
      const state = { ...emptyState, q };
      expect(readState(writeState(state)).q).toBe(q.toWellFormed());
    }),
  );
});
