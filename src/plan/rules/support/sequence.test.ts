import { expect, test } from 'vitest';
import { readSequence } from './sequence.ts';

test.each<[number[], number, [number, number][], number]>([
  [[], 1, [], 0],
  [[1, 2, 3], 1, [], 3],
  [[5, 6], 5, [], 6],
  [[1, 2, 4, 5], 1, [[2, 3]], 5],
  [[1, 2, 8, 4], 1, [[2, 3]], 4],
  [[1, 2, 2, 3], 1, [[2, 3]], 3],
  [[1, 2, 1, 2], 1, [[2, 3]], 2],
  [[8, 2, 3], 1, [[0, 1]], 3],
  [[2, 3], 1, [[0, 1]], 3],
])('readSequence(%j, %i) breaks at %j and ends with %i', (ordinals, first, breaks, last) => {
  expect(readSequence(ordinals, first)).toEqual({
    breaks: breaks.map(([index, expected]) => ({ index, expected })),
    last,
  });
});
