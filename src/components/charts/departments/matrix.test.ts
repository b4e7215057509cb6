import { expect, test } from 'vitest';
import type { UnitRecord } from '../../../schemas/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Duty, JoinedDepartment } from '../../departments/joined.ts';
import { countByColumn, drawnDepartments, dutyColumns, groupsOf, mostRows } from './matrix.ts';

const group = (id: string, ...topics: string[]) => ({
  id,
  title: { zh: id, en: id },
  topics: topics.map((topic) => ({ id: topic })),
});
const groups = [
  group('framework', 'aims'),
  group('safety', 'fire', 'law'),
  group('services', 'care'),
] as unknown as Corpus['groups'];
const unit = (...topics: string[]) => ({ id: topics.join(), topics }) as UnitRecord;
const duty = (role: Duty['role'], ...topics: string[]): Duty => ({
  unit: unit(...topics),
  role,
  names: [],
});
const columnsOf = groupsOf({ groups });

test.each([
  [['fire'], ['safety']],
  [['fire', 'law'], ['safety']],
  [
    ['care', 'fire'],
    ['services', 'safety'],
  ],
  [[], ['other']],
  [['unknown'], ['other']],
])('groupsOf() of topics %j are %j', (topics, expected) => {
  expect(columnsOf(unit(...topics))).toEqual(expected);
});

test('dutyColumns() are groups in which somebody is named, in their order; the rest comes last', () => {
  const departments = [
    { plans: [{ duties: [duty('lead'), duty('lead', 'care'), duty('lead', 'fire')] }] },
  ] as unknown as JoinedDepartment[];
  expect(dutyColumns({ groups, departments }, columnsOf).map(({ id }) => id)).toEqual([
    'safety',
    'services',
    'other',
  ]);
  expect(dutyColumns({ groups, departments: [] }, columnsOf)).toEqual([]);
});

test('countByColumn() counts a unit once in each of its groups', () => {
  const counts = countByColumn(
    [duty('lead', 'fire', 'law'), duty('participant', 'law', 'care'), duty('participant')],
    columnsOf,
  );
  expect([...counts]).toEqual([
    ['safety', { leads: 1, joins: 1 }],
    ['services', { leads: 0, joins: 1 }],
    ['other', { leads: 0, joins: 1 }],
  ]);
});

test.each([
  ['those in two units or more', [3, 2, 1], 2, 'once'],
  ['all where none is left out', [3, 2], 2, 'all'],
  ['all where none is in two', [1, 1], 2, 'all'],
  ['the most frequent of many', Array.from({ length: 60 }, () => 2), mostRows, 'many'],
  ['none of none', [], 0, 'all'],
])('drawnDepartments() are %s', (_, counts, length, reason) => {
  const result = drawnDepartments(counts.map((joins) => ({ leads: 0, joins })));
  expect([result.drawn.length, result.reason]).toEqual([length, reason]);
});
