import { expect, test } from 'vitest';
import { columnHeader } from './column.ts';

test.each([
  ['专栏1 社会力量参与社区服务行动', 3, 1],
  ['专栏 2 新时代', 4, 2],
  ['专栏6新时代新社区', 3, 6],
  ['专栏一：社区志愿服务', 4, 1],
  ['【专栏3】设施', 5, 3],
  ['专栏1 为民服务行动', 3, 1],
  ['专栏2 中小学社区教育', 3, 2],
  ['专栏3 设施建设工程。', 3, 3],
  ['专栏', 2, undefined],
  ['专栏 社会力量', 2, undefined],
])('columnHeader(%j) has length %i and number %s', (value, length, ordinal) => {
  expect(columnHeader(value)).toEqual({ length, ordinal });
});

test.each(['专栏1所列项目由省民政厅负责。', '社区专栏', '专栏2明确的任务', '一、专栏'])(
  '%j is no column',
  (value) => {
    expect(columnHeader(value)).toBeUndefined();
  },
);
