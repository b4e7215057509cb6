import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../../schemas/index.ts';
import { commitment } from '../../target/comparable/testing/commitment.ts';
import type { Corpus } from '../corpus/types.ts';
import { comparableViews } from './comparable-views.ts';
import { unitTargets } from './unit-targets.ts';

const of = (id: string, given: Partial<CommitmentRecord> & { value: number }) =>
  commitment(id, { subject: '食堂', ...given });

/** Three plans; the last says nothing. */
function corpusOf(a: CommitmentRecord[], b: CommitmentRecord[]) {
  const plans = [
    { id: 'a', commitments: a },
    { id: 'b', commitments: b },
    { id: 'c', commitments: [] },
  ] as unknown as Corpus['plans'];
  const comparable = [
    {
      id: 'a/s1-t1',
      subject: '食堂',
      unitOfMeasure: '个',
      topics: [],
      members: [...a, ...b].map(({ id }) => id),
      absent: ['c'],
    },
  ];
  return { plans, comparable };
}

const differs = (a: CommitmentRecord[], b: CommitmentRecord[]) =>
  comparableViews(corpusOf(a, b))[0]?.differs;

test.each([
  ['the same', { value: 5 }, { value: 5 }, false],
  ['another number', { value: 5 }, { value: 6 }, true],
  ['another sign', { value: 5 }, { value: 5, comparator: '>=' as const }, false],
  ['another upper end', { value: 5 }, { value: 5, valueMax: 6 }, true],
  ['one hour', { value: 60, unitOfMeasure: '分钟' }, { value: 1, unitOfMeasure: '小时' }, false],
])('comparableViews() knows whether quantities differ: %s', (_, one, other, expected) => {
  expect(differs([of('a/s1-t1', one)], [of('b/s1-t1', other)])).toBe(expected);
});

test('comparableViews() has a cell for every plan, the last stage first', () => {
  const stages = [
    of('a/s1-t1', { value: 70, deadline: 2022 }),
    of('a/s1-t2', { value: 100, deadline: 2025 }),
  ];
  const [view] = comparableViews(corpusOf(stages, [of('b/s1-t1', { value: 100 })]));
  expect(
    view?.cells.map(({ plan, commitments }) => [plan.id, ...commitments.map(({ id }) => id)]),
  ).toEqual([['a', 'a/s1-t2', 'a/s1-t1'], ['b', 'b/s1-t1'], ['c']]);
});

test('unitTargets() are those of the unit or indicator, with what other plans promise alike', () => {
  const corpus = corpusOf(
    [of('a/s1-t1', { value: 5, indicator: 'a/i1' }), of('a/s2-t1', { value: 6 })],
    [of('b/s1-t1', { value: 7 })],
  );
  const [plan] = corpus.plans;
  const found = (id: string) =>
    plan &&
    unitTargets({ id }, plan, corpus).map(({ record, others }) => [
      record.id,
      ...others.map((other) => other.record.id),
    ]);

  expect(found('a/s1')).toEqual([['a/s1-t1', 'b/s1-t1']]);
  expect(found('a/i1')).toEqual([['a/s1-t1', 'b/s1-t1']]);
  expect(found('a/s3')).toEqual([]);
});
