import { expect, test } from 'vitest';
import { percentageOverHundred } from './percentage-over-hundred.ts';
import { briefly, planWithRows, planWithSentences } from './support/testing.ts';

test.each([
  ['覆盖率（%）\t80\t100', []],
  [
    '覆盖率（%）\t80\t120',
    ['6:13-6:16: Unexpected `120%` for `覆盖率`, expected at most 100 % of a whole'],
  ],
  [
    '覆盖率\t—\t120%',
    ['6:9-6:13: Unexpected `120%` for `覆盖率`, expected at most 100 % of a whole'],
  ],
  [
    '覆盖率（%）\t120\t100',
    ['6:10-6:13: Unexpected `120%` for `覆盖率`, expected at most 100 % of a whole'],
  ],
  // Growth may be so, and gross enrolment; and what is no percentage.
  ['收入增长率（%）\t—\t120', []],
  ['毛入园率（%）\t98\t103', []],
  ['每百户设施面积（平方米）\t80\t120', []],
])('percentageOverHundred of %j', (row, expected) => {
  expect(briefly(percentageOverHundred(planWithRows([row])))).toEqual(expected);
});

test.each([
  [{ subject: '网格覆盖率', value: 110, unitOfMeasure: '%' }, 1],
  [{ subject: '网格覆盖率', value: 90, valueMax: 110, unitOfMeasure: '%' }, 1],
  [{ subject: '网格覆盖率', value: 100, unitOfMeasure: '%' }, 0],
  [{ subject: '养老床位增长', value: 110, unitOfMeasure: '%' }, 0],
  [{ subject: '网格', value: 110, unitOfMeasure: null }, 0],
  // The row of an indicator speaks for itself.
  [{ subject: '网格覆盖率', value: 110, unitOfMeasure: '%', indicator: 'some/i1' }, 0],
])('percentageOverHundred of a promise %j', (fields, expected) => {
  const plan = planWithSentences([{ quote: '网格达到110%', ...fields }]);
  expect(percentageOverHundred(plan)).toHaveLength(expected);
});
