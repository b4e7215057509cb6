import { expect, test } from 'vitest';
import { absurdValue } from './absurd-value.ts';
import { briefly, planWithRows, planWithSentences } from './support/testing.ts';

test.each([
  ['财政投入（元）\t—\t99999999999', []],
  [
    '财政投入（元）\t—\t999999999999999999999',
    ['6:13-6:34: Unexpected value `1e+21` for `财政投入`, expected one of at most fifteen digits'],
  ],
  [
    '床位数（张）\t—\t2019年',
    ['6:12-6:17: Unexpected value `2019年` for `床位数`, expected a quantity and not a year'],
  ],
  ['建成年份（年）\t—\t2019', []],
])('absurdValue of %j', (row, expected) => {
  expect(briefly(absurdValue(planWithRows([row])))).toEqual(expected);
});

test.each([
  [0, 0],
  [-5, 1],
  [Number.NaN, 1],
  [Infinity, 1],
  [2e15, 1],
])('absurdValue of %j', (value, expected) => {
  expect(absurdValue(planWithSentences([{ quote: '建设若干个', value }]))).toHaveLength(expected);
});

test.each([
  ['投入-5万元', 1],
  ['投入−5万元', 1],
  ['建设2-5个', 0],
  ['建设12345678901234567890个', 1],
  ['代码91430000MA4L12345678901234X', 0],
])('absurdValue of %j in a sentence', (quote, expected) => {
  expect(absurdValue(planWithSentences([{ quote, value: 5 }]))).toHaveLength(expected);
});
