import { expect, test } from 'vitest';
import { sentenceEnd } from './sentence-end.ts';
import { briefly } from './support/check.ts';

test.each([
  ['一、任务\n办好服务。', []],
  ['一、任务\n办好服务。（市民政局牵头，市妇联负责）', []],
  ['一、任务\n办好服务。(责任单位:市民政局,各县(市、区)人民政府)', []],
  ['一、任务\n（一）养老\n重点办好：\n1.食堂。办好食堂。', []],
  ['一、任务\n办好服务“一件事”。”', []],
  ['关于规划\n市人民政府\n一、任务', []],
  ['一、任务\n办好服务，推进', ['2:7-2:8: Unexpected end of `一、` at `好服务，推进`']],
  [
    '一、任务\n专栏1 行动\n1.食堂。办好村（社区）\n二、保障\n办好。',
    ['3:12-3:13: Unexpected end of `1.` at `好村（社区）`'],
  ],
])('sentenceEnd on %j', (value, expected) => {
  expect(briefly(sentenceEnd, value)).toEqual(expected);
});
