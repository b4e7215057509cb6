import { expect, test } from 'vitest';
import { indicatorTwice } from './indicator-twice.ts';
import { briefly, planWithRows } from './support/testing.ts';

test.each([
  [['覆盖率\t50%\t60%', '满意度\t50%\t60%'], []],
  [['设施（个）\t5\t6', '设施（平方米）\t50\t60'], []],
  [
    ['覆盖率\t50%\t60%', '满意度\t50%\t60%', '覆盖率\t50%\t60%'],
    ['8:3-8:6: Unexpected second indicator `覆盖率`, expected each once, and line 6 has it'],
  ],
])('indicatorTwice of %j', (rows, expected) => {
  expect(briefly(indicatorTwice(planWithRows(rows)))).toEqual(expected);
});
