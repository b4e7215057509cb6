import { expect, test } from 'vitest';
import { writeShare } from './percent.ts';

test.each([
  [0, ''],
  [0.001, '<1%'],
  [0.355, '36%'],
  [1, '100%'],
])('writeShare(%j) is %j', (share, expected) => {
  expect(writeShare(share)).toBe(expected);
});
