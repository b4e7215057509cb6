import { expect, test } from 'vitest';
import { halfWidth } from './width.ts';

test.each([
  ['１２．５％', '12.5%'],
  ['≥３０', '≥30'],
  ['预期性', '预期性'],
  ['（一）', '(一)'],
])('halfWidth(%j) is %j', (value, expected) => {
  expect(halfWidth(value)).toBe(expected);
});
