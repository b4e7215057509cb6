import { expect, test } from 'vitest';
import { DueNumbers } from './due-numbers.ts';

/** Take the numbers of tasks and items, and ask for one more. */
function isDue(taken: readonly number[], ordinal: number): boolean {
  const numbers = new DueNumbers();
  for (const number of taken) numbers.take({ style: 'digit', ordinal: number, length: 2 });
  return numbers.isDue({ style: 'digit', ordinal, length: 2 }, false);
}

test.each([
  ['the first', [], 1, true],
  ['the next', [1, 2], 3, true],
  ['one that begins anew', [1, 2, 3], 1, true],
  ['the next task behind the items of a column', [1, 2, 3, 1, 2], 4, true],
  ['the next item', [1, 2, 3, 1, 2], 3, true],
  ['a number in a sentence', [1, 2], 15, false],
])('%s is due or not', (_, taken, ordinal, expected) => {
  expect(isDue(taken, ordinal)).toBe(expected);
});
