import { expect, test } from 'vitest';
import { doubledSign } from './doubled-sign.ts';
import { briefly } from './support/check.ts';

test.each([
  ['一、任务\n办好养老，，办好托育。', ['2:5-2:7: Unexpected `，，`']],
  [
    '一、任务\n办好养老，。办好托育。 。',
    ['2:5-2:7: Unexpected `，。`', '2:11-2:14: Unexpected `。。`'],
  ],
  ['一、任务\n办好养老……办好托育——服务。”', []],
  ['总体要求。。。。。。1\n一、任务\n办好。', []],
])('doubledSign on %j', (value, expected) => {
  expect(briefly(doubledSign, value)).toEqual(expected);
});
