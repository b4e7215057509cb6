import { expect, test } from 'vitest';
import { resolveSelection } from './resolve.ts';
import type { Answer, UnitData } from './unit-data.ts';

const answers: Record<string, Answer> = {
  'a/old': { state: 'moved', to: 'a/s1' },
  'a/older': { state: 'moved', to: 'a/old' },
  'a/here': { state: 'moved', to: 'a/there' },
  'a/there': { state: 'moved', to: 'a/here' },
  'a/lost': { state: 'gone', reason: '删去' },
  'a/s99': { state: 'missing' },
  what: { state: 'malformed' },
  'a/far': { state: 'failed' },
};
const ask = (id: string): Promise<Answer> =>
  Promise.resolve(answers[id] ?? { state: 'shown', unit: { id } as UnitData });
const resolve = async (ids: string[], pair: [string, string] | null = null) => {
  const { selection, units, problems } = await resolveSelection({ ids, pair }, ask);
  return {
    ids: selection.ids.join(' '),
    pair: selection.pair?.join(' ') ?? '',
    shown: units.map(({ id }) => id).join(' '),
    problems: problems.map(({ kind, id, more = '' }) => `${kind} ${id} ${more}`.trim()),
  };
};

test.each([
  ['nothing', [], '', []],
  ['units', ['a/s1', 'b/s2'], 'a/s1 b/s2', []],
  [
    'what is not there',
    ['a/s1', 'a/s99', 'what', 'a/far', 'a/lost', 'b/s2'],
    'a/s1 b/s2',
    ['missing a/s99', 'malformed what', 'failed a/far', 'gone a/lost 删去'],
  ],
  [
    'more than fit, the rest waiting for what is shown only',
    ['a/s99', 'a/s1', 'a/s2', 'a/s3', 'a/s4', 'a/s5', 'a/s6', 'a/s7', 'a/s8'],
    'a/s1 a/s2 a/s3 a/s4 a/s5 a/s6',
    ['missing a/s99', 'more a/s7', 'more a/s8'],
  ],
])('resolveSelection() of %s', async (_, ids, shown, problems) => {
  expect(await resolve(ids)).toEqual({ ids: ids.join(' '), pair: '', shown, problems });
});

test('resolveSelection() follows what moved, however often, and keeps the pair', async () => {
  expect(await resolve(['b/s2', 'a/older'], ['b/s2', 'a/older'])).toEqual({
    ids: 'b/s2 a/s1',
    pair: 'b/s2 a/s1',
    shown: 'b/s2 a/s1',
    problems: ['moved a/older a/old', 'moved a/old a/s1'],
  });
});

test('resolveSelection() ends where units lead to each other', async () => {
  const { shown, problems } = await resolve(['a/here', 'b/s2']);
  expect(shown).toBe('b/s2');
  expect(problems.at(-1)).toMatch(/^missing a\//);
});
