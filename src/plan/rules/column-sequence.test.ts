import { expect, test } from 'vitest';
import { columnSequence } from './column-sequence.ts';
import { check } from './support/check.ts';

const plan = (...columns: string[]) =>
  columns
    .map((column, index) => `${'一二三四五'[index] ?? ''}、任务\n${column}服务行动\n办好。`)
    .join('\n');
const advice = 'compare with the published plan, a column may be lost or its number misread';

test.each([
  [plan(), []],
  [plan('专栏1', '专栏2', '专栏 3'), []],
  [plan('专栏一', '专栏二'), []],
  [
    plan('专栏1', '专栏3', '专栏4'),
    [
      `5:1-5:8: Unexpected column \`专栏3\` behind number \`1\` (line 2), expected number \`2\`; ${advice}`,
    ],
  ],
  [
    plan('专栏1', '专栏1', '专栏2'),
    [
      `5:1-5:8: Unexpected column \`专栏1\` behind number \`1\` (line 2), expected number \`2\`; ${advice}`,
    ],
  ],
  [
    plan('专栏2'),
    [`2:1-2:8: Unexpected column \`专栏2\` as the first, expected number \`1\`; ${advice}`],
  ],
])('columnSequence on %j', (value, expected) => {
  expect(check(columnSequence, value)).toEqual(expected);
});
