import { expect, test } from 'vitest';
import { briefly } from './support/check.ts';
import { unnumberedHeading } from './unnumbered-heading.ts';

test.each([
  ['# 规划\n## 一、任务\n办好服务。\n', []],
  [
    '## 一、任务\n### 养老服务\n办好服务。',
    ['2:5-2:9: Unexpected heading `养老服务` without a number'],
  ],
  [
    '一、任务\n**养老服务**\n\n办好服务。',
    ['2:3-2:7: Unexpected heading `养老服务` without a number'],
  ],
  ['一、任务\n**养老服务。**办好服务。', []],
  ['一、任务\n**（1）养老服务**\n办好服务。', []],
])('unnumberedHeading on %j', (value, expected) => {
  expect(briefly(unnumberedHeading, value)).toEqual(expected);
});
