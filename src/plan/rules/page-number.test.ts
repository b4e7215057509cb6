import { expect, test } from 'vitest';
import { pageNumber } from './page-number.ts';
import { check } from './support/check.ts';

test.each([
  ['一、任务\n办好。', []],
  ['一、任务\n办好。\n抄送：市委2个部门。', []],
  [
    '一、任务\n办好城乡\n— 1 —\n社区服务。\n二、保障\n办好城乡\n— 2 —\n社区服务。',
    [
      '3:1-3:6: Unexpected page number `— 1 —`, one of 2, expected text only (others in line 7); they are shown in the tail, not in the text',
    ],
  ],
])('pageNumber on %j', (value, expected) => {
  expect(check(pageNumber, value)).toEqual(expected);
});
