import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { writeQuantity } from './quantity.ts';

const text = strings('zh-Hans');

test.each([
  [{ year: 2025, raw: '≥60', value: 60, comparator: '>=' as const }, '%', '≥60%'],
  [{ year: 2025, raw: '不高于3', value: 3, comparator: '<=' as const }, null, '≤3'],
  [{ year: 2025, raw: '50个左右', value: 50, comparator: 'about' as const }, '个', '约50个'],
  [{ year: 2020, raw: '14.6 人', value: 14.6 }, '人', '14.6人'],
])('writeQuantity(%j, %j) is %j', (value, unit, expected) => {
  expect(writeQuantity(value, unit, text)).toBe(expected);
});
