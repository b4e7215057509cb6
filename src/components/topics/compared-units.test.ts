import { expect, test } from 'vitest';
import type { TopicMember } from '../corpus/types.ts';
import { comparedUnits } from './compared-units.ts';

const members = (plan: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ unit: { id: `${plan}${index}` } }) as TopicMember);

test.each<[number, number, string]>([
  [1, 1, 'a0 b0'],
  [1, 5, 'a0 b0 b1 b2 b3 b4'],
  [2, 5, 'a0 a1 b0 b1 b2 b3'],
  [5, 1, 'a0 a1 a2 a3 a4 b0'],
  [9, 9, 'a0 a1 a2 b0 b1 b2'],
])('of %i and %i units it compares %s', (a, b, expected) => {
  expect(comparedUnits(members('a', a), members('b', b)).join(' ')).toBe(expected);
});
