import { expect, test } from 'vitest';
import { findCoverage } from './coverage.ts';

test.each([
  ['实现全覆盖', ['whole 100 全覆盖']],
  ['动态清零', ['whole 0 动态清零']],
  ['全覆盖、全达标', ['whole 100 全覆盖', 'whole 100 全达标']],
  ['覆盖所有村（社区）', ['reach 100 覆盖所有']],
  ['覆盖全省每个社区', ['reach 100 覆盖全省每个']],
  ['所有村（社区）均建立新时代文明实践站', ['every 100 所有']],
  ['全部建成', ['every 100 全部']],
  ['事故零增长', ['whole 0 零增长']],
  // A rate has a number of its own, and something complete is no promise.
  ['覆盖率达到80%', []],
  ['覆盖面扩大', []],
  ['健全覆盖城乡的网络', []],
  ['所有村民', []],
])('findCoverage() of %j finds %j', (text, expected) => {
  expect(
    findCoverage(text).map(
      ({ form, value, start, end }) => `${form} ${value} ${text.slice(start, end)}`,
    ),
  ).toEqual(expected);
});
