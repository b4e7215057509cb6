import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceSearch, chosenPlans, moveEarlier } from './choice.ts';

const all = ['a', 'b', 'c'];

test.each<[string, string[]]>([
  ['', ['a', 'b', 'c']],
  ['?plans=c,a', ['c', 'a']],
  ['?plans=c%2Ca', ['c', 'a']],
  ['?plans=c,c,x', ['c']],
  ['?plans=x', ['a', 'b', 'c']],
  ['?plans=', ['a', 'b', 'c']],
])('chosenPlans(%j) is %j', (search, expected) => {
  expect(chosenPlans(search, all)).toEqual(expected);
});

test.each<[string, string[], string]>([
  ['', ['a', 'b', 'c'], ''],
  ['?plans=b', ['a', 'b', 'c'], ''],
  ['?plans=b', ['c', 'a'], '?plans=c,a'],
  ['?x=1', ['c'], '?plans=c&x=1'],
])('choiceSearch(%j, %j) is %j', (search, chosen, expected) => {
  expect(choiceSearch(search, chosen, all)).toBe(expected);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (chosen) => {
      expect(chosenPlans(choiceSearch('', chosen, all), all)).toEqual(chosen);
    }),
  );
});

test.each<[string, string[]]>([
  ['a', ['a', 'b', 'c']],
  ['b', ['b', 'a', 'c']],
  ['c', ['a', 'c', 'b']],
  ['x', ['a', 'b', 'c']],
])('moveEarlier(%j)', (id, expected) => {
  expect(moveEarlier(all, id)).toEqual(expected);
});
