import { expect, test } from 'vitest';
import { formatShare } from './share.ts';

test.each([
  [0, 10, '0%'],
  [10, 10, '100%'],
  [1, 3, '33%'],
  [2, 3, '67%'],
  [1, 1000, '<1%'],
  [999, 1000, '>99%'],
  [0, 0, '0%'],
])('formatShare(%i, %i) is %j', (part, whole, expected) => {
  expect(formatShare(part, whole)).toBe(expected);
});
