import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { departments, namesOf, unitCounts } from './departments.ts';

/** A plan with a unit for each pair of leads and participants. */
function plan(id: string, ...duties: [lead: string[], participants: string[]][]) {
  const units = duties.map(
    ([lead, participants], index) =>
      ({
        id: `${id}/s${index + 1}`,
        responsibility: { text: '负责', lead, participants },
      }) as UnitRecord,
  );
  return { id, units: [{ id: `${id}/head`, responsibility: null } as UnitRecord, ...units] };
}

const ids = (units: readonly UnitRecord[]) => units.map(({ id }) => id).join(' ');

test('departments() lists what each leads and where it takes part, plan by plan', () => {
  const plans = [
    plan('a', [['民政厅'], ['财政厅']], [[], ['民政厅']]),
    plan('b', [['民政厅'], []], [[], []]),
    plan('c'),
  ];

  expect(
    departments(plans).map(({ name, slug, units, duties }) => [
      name,
      slug,
      units,
      duties.map(({ plan, leads, joins }) => [plan.id, ids(leads), ids(joins)]),
    ]),
  ).toEqual([
    [
      '民政厅',
      '民政厅',
      3,
      [
        ['a', 'a/s1', 'a/s2'],
        ['b', 'b/s1', ''],
      ],
    ],
    ['财政厅', '财政厅', 1, [['a', '', 'a/s1']]],
  ]);
});

test('departments() counts a unit once, however often it names one', () => {
  const [office] = departments([plan('a', [['民政厅'], ['民政厅', '民政厅']])]);
  expect(office?.units).toBe(1);
  expect(ids(office?.duties[0]?.leads ?? [])).toBe('a/s1');
  expect(ids(office?.duties[0]?.joins ?? [])).toBe('a/s1');
});

test('departments() sorts by number of units, then by pinyin', () => {
  const plans = [plan('a', [[], ['卫健委', '财政局', '民政局', '公安局']], [[], ['卫健委']])];
  // Code units would put 公安局 (U+516C) first.
  expect(departments(plans).map(({ name }) => name)).toEqual([
    '卫健委',
    '财政局',
    '公安局',
    '民政局',
  ]);
});

test('departments() keeps names apart that are written differently', () => {
  const plans = [plan('a', [[], ['市应急局']], [[], ['市应急管理局']])];
  expect(departments(plans)).toHaveLength(2);
});

test('the order of names comes with this Node', () => {
  expect(Intl.Collator.supportedLocalesOf('zh-Hans')).toEqual(['zh-Hans']);
  expect(new Intl.Collator('zh-Hans-u-co-pinyin').resolvedOptions().collation).toMatch(
    /^(?:default|pinyin)$/,
  );
});

test('unitCounts() and namesOf() count each name of a unit once', () => {
  const view = plan('a', [['民政厅'], ['民政厅', '财政厅']], [[], ['民政厅']]);
  expect(view.units.map(namesOf)).toEqual([[], ['民政厅', '财政厅'], ['民政厅']]);
  expect([...unitCounts(view)]).toEqual([
    ['民政厅', 2],
    ['财政厅', 1],
  ]);
});
