import { expect, test } from 'vitest';
import { readMarker } from './marker.ts';

test.each([
  ['第一篇 总论', 'part', 1, 3],
  ['第十二章　总体要求', 'chapter', 12, 4],
  ['第 3 节 原则', 'division', 3, 5],
  ['一、背景', 'han', 1, 2],
  ['（一）指导思想。', 'hanParen', 1, 3],
  ['(十一) 健全', 'hanParen', 11, 4],
  ['1.强化', 'digit', 1, 2],
  ['12．强化', 'digit', 12, 3],
  ['4、社区', 'digit', 4, 2],
  ['1. “互联网+”', 'digit', 1, 2],
  ['１．强化', 'digit', 1, 2],
  ['（1）建设', 'digitParen', 1, 3],
  ['③建设', 'circled', 3, 1],
  ['⒈建设', 'digit', 1, 1],
  ['⑵建设', 'digitParen', 2, 1],
  ['㈡建设', 'hanParen', 2, 1],
  ['1）建设', 'digitParen', 1, 2],
  ['01 信息化工程', 'digit', 1, 2],
])('readMarker(%j) is %s %i', (value, style, ordinal, length) => {
  expect(readMarker(value)).toEqual({ style, ordinal, length });
});

test.each(['', '1.3倍', '2.9万个', '2025年', '一是坚持', '15分钟', '（社区）', '3、5号', '18人'])(
  'readMarker(%j) is nothing',
  (value) => {
    expect(readMarker(value)).toBeUndefined();
  },
);
