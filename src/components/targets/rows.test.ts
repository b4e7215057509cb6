import { expect, test } from 'vitest';
import { arrange, countValues, isAsked, type Row } from './rows.ts';
import { emptyState } from './state.ts';

const row = (
  place: number,
  [plan, topic, unit, deadline]: readonly [string, string[], string, string],
  value = 0,
): Row => ({
  place,
  values: { plan: [plan], kind: ['prose'], topic, unit: [unit], deadline: [deadline] },
  value,
  words: `词${place}`,
});

const rows = [
  row(0, ['a', ['x', 'y'], '个', '2025'], 30),
  row(1, ['a', ['y'], '%', '-'], 80),
  row(2, ['b', ['-'], '个', '2023'], 4),
];

test.each([
  [{}, [], [0, 1, 2]],
  [{ plan: ['b'] }, [], [2]],
  [{ plan: ['a', 'b'], unit: ['个'] }, [], [0, 2]],
  [{ topic: ['y'] }, [], [0, 1]],
  [{ topic: ['-'] }, [], [2]],
  [{}, ['词1'], [1]],
  [{}, ['词', '2'], [2]],
  [{ plan: ['a'] }, ['2'], []],
])('isAsked() with %j and words %j', (change, words, places) => {
  const state = { ...emptyState, ...change };
  expect(rows.filter((each) => isAsked(each, state, words)).map(({ place }) => place)).toEqual(
    places,
  );
});

test('countValues() counts what each value would show', () => {
  const state = { ...emptyState, plan: ['b'], unit: ['个'] };
  expect([...countValues(rows, 'plan', state, [])]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect([...countValues(rows, 'unit', state, [])]).toEqual([['个', 1]]);
});

test.each([
  [
    'plan',
    false,
    ['a', 'b'],
    [
      ['a', 0, 1],
      ['b', 2],
    ],
  ],
  [
    'topic',
    false,
    ['x', 'y', '-'],
    [
      ['x', 0],
      ['y', 1],
      ['-', 2],
    ],
  ],
  [
    'topic',
    true,
    ['x', 'y', '-'],
    [
      ['y', 1],
      ['x', 0],
      ['-', 2],
    ],
  ],
  [
    'value',
    false,
    ['个', '%'],
    [
      ['个', 2, 0],
      ['%', 1],
    ],
  ],
  [
    'value',
    true,
    ['个', '%'],
    [
      ['个', 0, 2],
      ['%', 1],
    ],
  ],
  [
    'deadline',
    false,
    ['2023', '2025', '-'],
    [
      ['2023', 2],
      ['2025', 0],
      ['-', 1],
    ],
  ],
  [
    'deadline',
    true,
    ['2023', '2025', '-'],
    [
      ['2025', 0],
      ['2023', 2],
      ['-', 1],
    ],
  ],
] as const)('arrange() by %s, reversed: %j', (sort, reversed, order, groups) => {
  expect(
    arrange(rows, { sort, reversed }, order).map(({ of, rows: own }) => [
      of,
      ...own.map(({ place }) => place),
    ]),
  ).toEqual(groups);
});
