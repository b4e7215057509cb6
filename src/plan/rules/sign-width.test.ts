import { expect, test } from 'vitest';
import { signWidth } from './sign-width.ts';
import { briefly } from './support/check.ts';

const wide = '一、任务\n以村（社区）、县（市）、乡（镇）、州（市）为单位，为基础，为重点。\n';

test.each([
  [wide, []],
  [
    `${wide}二、保障\n以村(社区)、县(市)为单位,办好。`,
    ['4:3-4:7: Unexpected `()` (2 times in this paragraph)', '4:15-4:16: Unexpected `,`'],
  ],
  // Half width throughout, or as often as not.
  ['(一)任务\n以村(社区)、县(市)为单位,办好。', []],
  ['(一)任务\n以村(社区)、县（市）为单位。', []],
  // Numbers, times and addresses.
  [`${wide}二、保障\n共1,000个，比例3:2，9:30开始，登录a:b。`, []],
  // The number of a heading is another rule's matter.
  [`${wide}(二)保障\n办好。`, []],
])('signWidth on %j', (value, expected) => {
  expect(briefly(signWidth, value)).toEqual(expected);
});
