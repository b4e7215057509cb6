import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../../../src/schemas/index.ts';
import { commitment } from '../../../src/target/comparable/testing/commitment.ts';
import type { Answer } from './answers.ts';
import { matchRecords, placeRecords } from './match.ts';
import { figuresOf } from './outcome.ts';
import { solidText, stretchesOf } from './solid-text.ts';

const source = solidText(
  '建设3个左右社区教育实验区、5所左右优质老年大学。\n新建10个健身广场、10个体育公园。',
);

function record(line: number, quote: string, value: number, subject = quote): CommitmentRecord {
  return commitment(`plan/s1-t${value}`, { lines: [line, line], quote, subject, value });
}

function answer(line: number, quote: string, value: number, subject = quote): Answer {
  const [stretch] = stretchesOf(source, quote, [line, line]);
  if (!stretch) throw new Error(`Unexpected quote \`${quote}\`, expected words of the source`);
  return {
    line,
    quote,
    stretch,
    subject: [subject],
    value: [value],
    valueMax: [null],
    comparator: ['='],
    unitOfMeasure: ['个'],
    deadline: [null],
    frequency: [null],
    place: [null],
    kind: ['prose'],
  };
}

function matched(records: CommitmentRecord[], answers: Answer[], doubtful: Answer[] = []) {
  const remarks = doubtful.map((each) => ({ ...each, why: 'either' }));
  return matchRecords(placeRecords(records, source), { answers, doubtful: remarks });
}

test('a record fits where its quote is longer or shorter, as long as half of the shorter is shared', () => {
  const answers = [answer(1, '3个左右社区教育实验区', 3)];
  for (const quote of ['建设3个左右社区教育实验区', '社区教育实验区、', '3个左右'])
    expect(matched([record(1, quote, 3)], answers).matches).toHaveLength(1);
  expect(matched([record(1, '实验区、5所左右优质老年大学', 3)], answers).matches).toEqual([]);
});

test.each([
  { why: 'the value is another', taken: record(1, '3个左右社区教育实验区', 5) },
  { why: 'the quote is of another line', taken: record(2, '3个左右社区教育实验区', 3) },
  { why: 'the quote is not verbatim', taken: record(1, '三个左右社区教育实验区', 3) },
])('a record does not fit where $why', ({ taken }) => {
  const { missed, extra } = matched([taken], [answer(1, '3个左右社区教育实验区', 3)]);
  expect([missed.length, extra.length]).toEqual([1, 1]);
});

test('of two records for one answer the closer one is right, and the other too many', () => {
  const wide = record(2, '10个健身广场、10个体育公园', 10, '体育公园');
  const close = record(2, '10个体育公园', 10, '体育公园');
  const { matches, extra } = matched([wide, close], [answer(2, '10个体育公园', 10, '体育公园')]);
  expect(matches.map((match) => match.record)).toEqual([close]);
  expect(extra.map((placed) => placed.record)).toEqual([wide]);
});

test('equal values in one list are told apart by what they are of', () => {
  const whole = '新建10个健身广场、10个体育公园';
  const records = [record(2, whole, 10, '体育公园'), record(2, whole, 10, '健身广场')];
  const answers = [
    answer(2, '10个健身广场', 10, '健身广场'),
    answer(2, '10个体育公园', 10, '体育公园'),
  ];
  expect(matched(records, answers).matches.map((match) => match.record.subject)).toEqual([
    '健身广场',
    '体育公园',
  ]);
});

test('what is doubtful counts neither way', () => {
  const matching = matched(
    [record(1, '5所左右优质老年大学', 5)],
    [],
    [answer(1, '5所左右优质老年大学', 5)],
  );
  expect(matching.extra).toEqual([]);
  expect(figuresOf([matching])).toMatchObject({ answers: 0, right: 0, extra: 0, f1: 1 });
});

test('figures are over all matchings together', () => {
  const one = matched(
    [record(1, '3个左右社区教育实验区', 3)],
    [answer(1, '3个左右社区教育实验区', 3)],
  );
  const none = matched([], [answer(2, '10个体育公园', 10)]);
  expect(figuresOf([one, none])).toMatchObject({ precision: 1, recall: 0.5, f1: 2 / 3 });
});
