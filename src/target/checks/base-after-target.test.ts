import { expect, test } from 'vitest';
import { baseAfterTarget } from './base-after-target.ts';
import { briefly, planWithRows } from './support/testing.ts';

test.each([
  ['序号\t指标\t2020年现状值\t2025年目标值', []],
  ['序号\t指标\t现状值\t目标值', []],
  [
    '序号\t指标\t2025年现状值\t2020年目标值',
    [
      '6:7-6:10: Unexpected base of `2025` for `覆盖率`, expected a year before that of its target, `2020`',
    ],
  ],
  [
    '序号\t指标\t2025年现状值\t2025年目标值',
    [
      '6:7-6:10: Unexpected base of `2025` for `覆盖率`, expected a year before that of its target, `2025`',
    ],
  ],
])('baseAfterTarget under %j', (head, expected) => {
  expect(briefly(baseAfterTarget(planWithRows(['覆盖率\t50%\t60%'], { head })))).toEqual(expected);
});
