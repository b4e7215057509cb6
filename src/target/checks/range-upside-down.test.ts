import { expect, test } from 'vitest';
import { rangeUpsideDown } from './range-upside-down.ts';
import { briefly, planWithSentences } from './support/testing.ts';

test.each<[number, number | null, string[]]>([
  [10, 20, []],
  [10, null, []],
  [
    20,
    10,
    ['3:1-3:9: Unexpected range from `20` to `10` for `食堂`, expected the lower end first'],
  ],
  [
    10,
    10,
    ['3:1-3:9: Unexpected range from `10` to `10` for `食堂`, expected the lower end first'],
  ],
])('rangeUpsideDown of %j to %j', (value, valueMax, expected) => {
  const plan = planWithSentences([{ quote: '食堂20—10个', subject: '食堂', value, valueMax }]);
  expect(briefly(rangeUpsideDown(plan))).toEqual(expected);
});

test.each([
  ['食堂20—10个', '10个', 10, 1],
  ['食堂20-10个', '10个', 10, 1],
  ['食堂5—10个', '10个', 10, 0],
  ['食堂10个', '食堂10个', 10, 0],
  ['2021—10个', '10个', 12, 0],
])('rangeUpsideDown of %j, read as %j', (sentence, quote, value, expected) => {
  expect(rangeUpsideDown(planWithSentences([{ quote, sentence, value }]))).toHaveLength(expected);
});
