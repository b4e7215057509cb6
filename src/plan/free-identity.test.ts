import { expect, test } from 'vitest';
import { freeIdentity } from './free-identity.ts';

test.each<[taken: (number | null)[], free: number]>([
  [[], 1],
  [[null, null], 1],
  [[2, 3], 1],
  [[3, 1, null, 2], 4],
  [[1, 4, 2], 3],
  [[1, 1, 1_000_000], 2],
])('freeIdentity() beside %j is %i', (taken, free) => {
  expect(freeIdentity(taken)).toBe(free);
});
