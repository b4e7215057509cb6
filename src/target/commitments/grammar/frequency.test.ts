import { expect, test } from 'vitest';
import { findFrequencies } from './frequency.ts';

test.each([
  ['每年不少于2次', ['每年']],
  ['每 2 年至少培训一次', ['每2年']],
  ['每两年轮训一遍', ['每两年']],
  ['每半年检查1次', ['每半年']],
  ['每天不少于8小时、每周开放6天', ['每天', '每周']],
  ['每个工作日', ['每个工作日']],
  ['年均增长5%', ['年均']],
  ['每个街道', []],
  ['每百户', []],
])('findFrequencies() of %j finds %j', (clause, expected) => {
  expect(findFrequencies(clause).map(({ text }) => text)).toEqual(expected);
});
