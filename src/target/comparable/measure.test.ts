import { expect, test } from 'vitest';
import { areConvertible, inCommonUnit } from './measure.ts';

test.each([
  ['分钟', '小时', true],
  ['%', '‰', true],
  ['个', '所', true],
  ['个', null, true],
  ['人', null, true],
  ['个', '%', false],
  ['人', '个', false],
  [null, '%', false],
  ['人/万人', '人', false],
  ['元', '元/月', false],
])('areConvertible(%j, %j) is %j, whichever comes first', (a, b, expected) => {
  expect([areConvertible(a, b), areConvertible(b, a)]).toEqual([expected, expected]);
});

test.each([
  [
    { value: 1.5, valueMax: null, unitOfMeasure: '小时' },
    { value: 90, valueMax: null },
  ],
  [
    { value: 5, valueMax: 10, unitOfMeasure: '公里' },
    { value: 5000, valueMax: 10000 },
  ],
  // 1.1 times 0.1 is 0.11000000000000001 to a computer.
  [
    { value: 1.1, valueMax: null, unitOfMeasure: '‰' },
    { value: 0.11, valueMax: null },
  ],
  [
    { value: 3, valueMax: null, unitOfMeasure: null },
    { value: 3, valueMax: null },
  ],
])('inCommonUnit(%j) is %j', (quantity, expected) => {
  expect(inCommonUnit(quantity)).toEqual(expected);
});
