import { expect, test } from 'vitest';
import { readPlace } from './place.ts';

test.each([
  ['每年为每个农村乡镇配送', '', '每个农村乡镇'],
  ['支持全省', '建设社工站', '全省'],
  ['所有村（社区）均设置', '名灾害信息员', '所有村（社区）'],
  ['建设', '个社工站', null],
  // What a thing is counted by, and what it is measured against, is no place.
  ['每百户居民拥有', '', null],
  ['占全市平均工资', '', null],
  ['全面推进', '', null],
  ['每年', '', null],
])('readPlace(%j, %j) is %j', (head, tail, expected) => {
  expect(readPlace(head, tail)).toBe(expected);
});
