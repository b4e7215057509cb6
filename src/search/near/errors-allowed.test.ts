import { expect, test } from 'vitest';
import { costs, errorsAllowed } from './errors-allowed.ts';

test.each([
  [0, 0],
  [1, 0],
  [2, costs.swapped],
  [3, 1],
  [5, 1],
  [6, 2],
  [8, 2],
  [9, 2],
  [12, 3],
  [32, 8],
])('errorsAllowed(%d) is %d', (length, allowed) => {
  expect(errorsAllowed(length)).toBe(allowed);
});
