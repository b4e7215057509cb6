import { expect, test } from 'vitest';
import { readQuantity } from './quantity.ts';

test.each([
  ['2000个', 2000, '个', 'number'],
  ['2,000个', 2000, '个', 'number'],
  ['50%', 50, '%', 'number'],
  ['1.5万人', 15_000, '人', 'number'],
  ['百分之五十', 50, '%', 'number'],
  ['三十人次', 30, '人次', 'number'],
  ['一百二十名', 120, '名', 'number'],
  ['两个', 2, '个', 'number'],
  ['2025年', 2025, '年', 'date'],
  ['2025', 2025, '', 'date'],
  ['3年', 3, '年', 'number'],
  ['12月', 12, '月', 'date'],
  ['二〇二五年', 2025, '年', 'date'],
  ['二零二五', 2025, '', 'date'],
  ['一九九八年', 1998, '年', 'date'],
  ['十四五', 145, '期', 'date'],
])('readQuantity(%j) is %d of %j, a %s', (word, value, unit, kind) => {
  expect(readQuantity(word)).toEqual({ value, unit, kind });
});

test.each(['服务', '', '千家万户'])('readQuantity(%j) is none', (word) => {
  expect(readQuantity(word)).toBeUndefined();
});
