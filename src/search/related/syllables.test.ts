import { expect, test } from 'vitest';
import { cutSyllables, initialCuts, pinyinRuns } from './syllables.ts';

const syllables = new Set('she qu fu wu xi an xian lve nv wang ge yuan'.split(' '));
const cut = (typed: string, isUnfinished = false) =>
  cutSyllables(pinyinRuns(typed) ?? [], syllables, isUnfinished).map((sounds) =>
    sounds.map(({ letters }) => letters).join(' '),
  );

test.each([
  ['shequ', ['she qu']],
  ['SHE QU', ['she qu']],
  ['shè qū', ['she qu']],
  ['she4qu1', ['she qu']],
  ["she'qu", ['she qu']],
  ['xian', ['xian', 'xi an']],
  ["xi'an", ['xi an']],
  ['lue', ['lve']],
  ['nü', ['nv']],
  ['community', []],
  ['shequf', []],
])('cutSyllables() of %s', (typed, expected) => {
  expect(cut(typed)).toEqual(expected);
});

test.each([
  ['shequf', ['she qu f']],
  ['shequfuw', ['she qu fu w']],
  ['wanggeyu', ['wang ge yu']],
])('cutSyllables() of unfinished %s', (typed, expected) => {
  expect(cut(typed, true)).toEqual(expected);
});

test.each(['社区', 'shequ社区', '5G', '', '  ', 'a'.repeat(100), '\uD800'])(
  'pinyinRuns() of %j is none',
  (typed) => {
    expect(pinyinRuns(typed)).toBeNull();
  },
);

test('initialCuts() takes zh, ch and sh as one sound or two', () => {
  expect(initialCuts(['sqzh']).map((sounds) => sounds.map(({ letters }) => letters))).toEqual([
    ['s', 'q', 'z', 'h'],
    ['s', 'q', 'zh'],
  ]);
});
