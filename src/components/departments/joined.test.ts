import { expect, test } from 'vitest';
import type { DepartmentGroup, UnitRecord } from '../../schemas/index.ts';
import { dutyRecords } from './duty-records.ts';
import { joinDepartments, type JoinedDepartment } from './joined.ts';
import { partnersOf } from './partners.ts';

const groups: DepartmentGroup[] = [
  {
    id: 'government',
    title: { zh: '政府部门', en: 'Government' },
    departments: [
      {
        id: 'civil-affairs',
        name: { zh: '民政部门', en: 'civil affairs' },
        variants: ['民政厅', '民政局', '民政处'],
      },
      { id: 'finance', name: { zh: '财政部门', en: 'finance' }, variants: ['财政局'] },
    ],
  },
];

/** A plan with a unit for each pair of leads and participants. */
function plan(id: string, ...duties: [lead: string[], participants: string[]][]) {
  const units = duties.map(
    ([lead, participants], index) =>
      ({
        id: `${id}/s${index + 1}`,
        responsibility: { text: '负责', lead, participants },
        topics: ['care'],
      }) as UnitRecord,
  );
  return { id, units: [{ id: `${id}/head`, responsibility: null } as UnitRecord, ...units] };
}

const plans = [
  plan('a', [['省民政厅'], ['省财政局']], [[], ['省民政厅', '龙舟办']], [[], []]),
  plan('b', [['市民政局'], ['市民政局', '市民政处']]),
  plan('c'),
];
const joined = joinDepartments(plans, groups);
const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);

test('joinDepartments() puts names of one duty under one heading, each as printed', () => {
  expect(slugs(joined)).toEqual(['civil-affairs', 'finance', '龙舟办']);
  expect(
    joined[0]?.names.map(({ name, plans }) => [name, plans.map(({ id }) => id).join()]),
  ).toEqual([
    ['省民政厅', 'a'],
    ['市民政局', 'b'],
    ['市民政处', 'b'],
  ]);
});

test('joinDepartments() counts a unit once, as led where any of the names leads', () => {
  expect(joined.map(({ leads, joins }) => [leads, joins])).toEqual([
    [2, 1],
    [0, 1],
    [0, 1],
  ]);
  expect(
    joined[0]?.plans.map(({ plan, duties }) => [
      plan.id,
      ...duties.map(({ unit, role }) => `${unit.id} ${role}`),
    ]),
  ).toEqual([
    ['a', 'a/s1 lead', 'a/s2 participant'],
    ['b', 'b/s1 lead'],
  ]);
});

test('joinDepartments() of plans that name nobody is empty', () => {
  expect(joinDepartments([plan('c')], groups)).toEqual([]);
});

test('partnersOf() counts units that name both', () => {
  const all = joined as unknown as JoinedDepartment[];
  const [civil, finance] = all;
  expect(
    civil && partnersOf(civil, all).map(({ department, units }) => [department.slug, units]),
  ).toEqual([
    ['finance', 1],
    ['龙舟办', 1],
  ]);
  expect(finance && slugs(partnersOf(finance, all).map(({ department }) => department))).toEqual([
    'civil-affairs',
  ]);
});

test('dutyRecords() has a row for each name, unit and role, in document order', () => {
  const rows = dutyRecords(joined as unknown as JoinedDepartment[], plans);
  expect(rows.map(({ department, name, unit, role }) => [department, name, unit, role])).toEqual([
    ['civil-affairs', '省民政厅', 'a/s1', 'lead'],
    ['finance', '省财政局', 'a/s1', 'participant'],
    ['civil-affairs', '省民政厅', 'a/s2', 'participant'],
    ['龙舟办', '龙舟办', 'a/s2', 'participant'],
    ['civil-affairs', '市民政局', 'b/s1', 'lead'],
    ['civil-affairs', '市民政局', 'b/s1', 'participant'],
    ['civil-affairs', '市民政处', 'b/s1', 'participant'],
  ]);
  expect(rows[0]).toEqual({
    department: 'civil-affairs',
    heading: '民政部门',
    headingEn: 'civil affairs',
    name: '省民政厅',
    plan: 'a',
    unit: 'a/s1',
    role: 'lead',
    topics: ['care'],
    url: '/departments/civil-affairs/',
  });
  expect(rows[3]).toMatchObject({ heading: '龙舟办', headingEn: null });
});
