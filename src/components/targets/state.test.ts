import { expect, test } from 'vitest';
import { emptyState, type Known, readState, writeState } from './state.ts';

const known: Known = {
  plan: new Set(['a', 'b']),
  kind: new Set(['table', 'prose']),
  topic: new Set(['elderly-care', '-']),
  unit: new Set(['%', '个', '人/万人']),
  deadline: new Set(['2025', '-']),
};

test.each([
  ['', {}],
  ['?plan=a', { plan: ['a'] }],
  ['?plan=a,b&kind=table', { plan: ['a', 'b'], kind: ['table'] }],
  ['?unit=%25', { unit: ['%'] }],
  ['?unit=%E4%BA%BA%2F%E4%B8%87%E4%BA%BA', { unit: ['人/万人'] }],
  ['?topic=-&deadline=-', { topic: ['-'], deadline: ['-'] }],
  ['?q=%E7%A4%BE%E5%8C%BA%20%26', { q: '社区 &' }],
  ['?order=-value', { sort: 'value' as const, reversed: true }],
  ['?order=topic', { sort: 'topic' as const }],
])('readState() and writeState() are inverse: %j', (search, change) => {
  const state = { ...emptyState, ...change };
  expect(readState(search, known)).toEqual({ state, unknown: [] });
  expect(writeState(state)).toBe(search);
});

test('readState() leaves out what is not known, and says so', () => {
  expect(readState('?plan=a,x&unit=<b>&order=size&q=', known)).toEqual({
    state: { ...emptyState, plan: ['a'] },
    unknown: ['x', '<b>', 'size'],
  });
});

test('writeState() keeps what in the address is not its own', () => {
  expect(writeState({ ...emptyState, plan: ['a'] }, '?sort=degree&plan=b&x')).toBe(
    '?plan=a&sort=degree&x',
  );
  expect(writeState(emptyState, '?plan=b')).toBe('');
  expect(writeState({ ...emptyState, q: '\uD800' })).toBe('?q=%EF%BF%BD');
});
