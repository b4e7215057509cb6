import { expect, test } from 'vitest';
import { doubledWord } from './doubled-word.ts';
import { briefly } from './support/check.ts';

test.each([
  [
    '一、任务\n办好。（市民政局按职责分工负责负责）',
    ['2:14-2:18: Unexpected second `负责` in a row'],
  ],
  ['一、服务服务体系\n办好。', ['1:3-1:7: Unexpected second `服务` in a row']],
  ['一、任务\n开展活动。活动。', ['2:3-2:8: Unexpected second `活动` in a row']],
  ['一、任务\n到二〇二〇年，一步一步推进，进一步一体推进。', []],
])('doubledWord on %j', (value, expected) => {
  expect(briefly(doubledWord, value)).toEqual(expected);
});
