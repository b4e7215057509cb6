import { expect, test } from 'vitest';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { briefly, planWithRows, planWithSentences } from './support/testing.ts';

test.each<[number | null, string[]]>([
  [null, []],
  [2022, []],
  [2025, []],
  [
    2019,
    [
      '3:1-3:10: Unexpected deadline `2019` for `社工站`, expected none before 2021, the first year of the plan',
    ],
  ],
  [
    2021,
    [
      "3:1-3:10: Unexpected deadline `2021` for `社工站`, expected none before 2022, the year of the plan's date",
    ],
  ],
  [
    2027,
    [
      '3:1-3:10: Unexpected deadline `2027` for `社工站`, expected none after 2025, the last year of the plan',
    ],
  ],
  // Plans look forward to these.
  [2030, []],
  [2035, []],
  [2049, []],
])('deadlineOutsidePeriod of %j', (deadline, expected) => {
  const plan = planWithSentences([{ quote: '建设社工站100个', subject: '社工站', deadline }]);
  expect(briefly(deadlineOutsidePeriod(plan))).toEqual(expected);
});

test('deadlineOutsidePeriod knows the head of a table', () => {
  const plan = planWithRows(['覆盖率\t50%\t60%'], { head: '序号\t指标\t2015年\t2020年' });
  expect(briefly(deadlineOutsidePeriod(plan))).toEqual([
    '6:11-6:14: Unexpected deadline `2020` for `覆盖率`, expected none before 2021, the first year of the plan',
  ]);
});

test('deadlineOutsidePeriod is silent where a plan says neither date nor period', () => {
  const plan = planWithSentences([{ quote: '建设社工站100个', deadline: 1999 }]);
  expect(deadlineOutsidePeriod({ ...plan, date: null, period: null })).toEqual([]);
});

test('deadlineOutsidePeriod calls a year behind the period a remark', () => {
  const plan = planWithSentences([
    { quote: '建设社工站100个', deadline: 2027 },
    { quote: '建设食堂100个', deadline: 2019 },
  ]);
  expect(deadlineOutsidePeriod(plan).map(({ severity }) => severity)).toEqual(['info', 'warning']);
});

test.each([
  ['到2019年，建设社工站100个', 1],
  ['2019年底前建设社工站100个', 1],
  ['2019年建设社工站100个', 0],
  ['到2019年，已建成社工站100个', 0],
  ['到2019年以来，建设社工站100个', 0],
])('deadlineOutsidePeriod of %j, taken for what was reached', (sentence, expected) => {
  const quote = '社工站100个';
  const plan = planWithSentences([], [{ quote, sentence, subject: '社工站', deadline: 2019 }]);
  expect(deadlineOutsidePeriod(plan)).toHaveLength(expected);
});
