import { expect, test } from 'vitest';
import { isClosed, opensPoint, unpairedSigns } from './sentence.ts';

test.each([
  ['推进工作。', true],
  ['推进“工作。”', true],
  ['主要目标：', true],
  ['（市民政局负责）', true],
  ['（市商务局、市住建局等单位按职责分工负责)', true],
  ['（此件公开发布）', true],
  ['提升村（社区）', false],
  ['提升村（社区）工作者', false],
  ['统筹养老、', false],
  ['推进“一门式”', false],
])('isClosed(%j) is %s', (value, expected) => {
  expect(isClosed(value)).toBe(expected);
});

test.each([
  ['一是坚持', true],
  ['——坚持', true],
  ['（1）建设', true],
  ['①建设', true],
  ['注：累计数', true],
  ['一旦发生', false],
  ['（一）建设', false],
])('opensPoint(%j) is %s', (value, expected) => {
  expect(opensPoint(value)).toBe(expected);
});

test.each([
  ['（甲）《乙〈丙〉》“丁”', []],
  ['（甲)', []],
  ['（甲', [{ sign: '（', offset: 0, expected: '）' }]],
  [
    '甲）乙（',
    [
      { sign: '）', offset: 1, expected: '（' },
      { sign: '（', offset: 3, expected: '）' },
    ],
  ],
  ['“甲《乙”', [{ sign: '《', offset: 2, expected: '》' }]],
])('unpairedSigns(%j)', (value, expected) => {
  expect(unpairedSigns(value)).toEqual(expected);
});
