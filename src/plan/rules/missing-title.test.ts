import { expect, test } from 'vitest';
import { missingTitle } from './missing-title.ts';
import { briefly } from './support/check.ts';

const long = '坚持党建引领，健全城乡社区服务体系，'.repeat(5);

test.each([
  ['一、总体要求\n（一）指导思想。坚持服务。\n专栏1 社区服务行动\n1.养老服务。办好食堂。', []],
  [
    '一、总体要求\n（一）\n二、重点任务\n',
    ['2:1-2:4: Unexpected section `（一）` without a title'],
  ],
  [`一、总体要求\n1.${long}办好。`, ['2:1-2:3: Unexpected section `1.` without a title']],
  [
    '一、总体要求\n坚持服务。\n序号\t指标\t2025年目标值\n1\t覆盖率（%）\t100\n2\t面积\t30\n',
    ['3:1-5:8: Unexpected column without a title'],
  ],
])('missingTitle on %j', (value, expected) => {
  expect(briefly(missingTitle, value)).toEqual(expected);
});
