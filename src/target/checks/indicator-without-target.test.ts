import { expect, test } from 'vitest';
import { indicatorWithoutTarget } from './indicator-without-target.ts';
import { briefly, planWithRows } from './support/testing.ts';

test.each([
  ['覆盖率\t50%\t60%', []],
  [
    '覆盖率\t50%\t—',
    ['6:3-6:6: Unexpected indicator `覆盖率` without a target in numbers, expected one'],
  ],
])('indicatorWithoutTarget of %j', (row, expected) => {
  expect(briefly(indicatorWithoutTarget(planWithRows([row])))).toEqual(expected);
});
