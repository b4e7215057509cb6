import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommitmentRecord } from '../../schemas/index.ts';
import { joinCommitments } from './join-commitments.ts';
import { commitment } from './testing/commitment.ts';
import { withComparable } from './with-comparable.ts';

/** Commitments of many things, so that words have a rarity. */
const others = [
  '老年助餐点',
  '社区嵌入式托育机构',
  '农村互助养老设施',
  '应急避难场所',
  '法律援助工作站',
  '人民调解员',
  '微型消防站',
  '居家适老化改造家庭',
].map((subject, number) => ({ subject, value: number + 1 }));

const plan = (id: string, own: readonly Parameters<typeof commitment>[1][]) => ({
  id,
  commitments: [
    ...own,
    ...others.map((each) => ({ ...each, subject: `${id}${each.subject}` })),
  ].map((given, number) => commitment(`${id}/c1-${number + 1}-t1`, given)),
});
type Given = Parameters<typeof commitment>[1];

/** Rows that the first commitments of two plans are in together. */
function joins(a: Given, b: Given): boolean {
  const rows = joinCommitments([plan('a', [a]), plan('b', [b])]);
  return rows.some(({ members }) => members.includes('a/c1-1-t1') && members.includes('b/c1-1-t1'));
}

describe('joinCommitments() joins', () => {
  test.each<[string, Given, Given]>([
    [
      'a total of a province and of a city',
      { subject: '村（社区）社会工作室', value: 2000, topics: ['work'] },
      { subject: '社会工作室', value: 150, topics: ['work'] },
    ],
    [
      'things counted by other words',
      { subject: '优质老年大学', value: 50, unitOfMeasure: '个' },
      { subject: '优质老年大学', value: 5, unitOfMeasure: '所', comparator: 'about' },
    ],
    [
      'a share and full coverage',
      { subject: '城市社区志愿服务站点覆盖率', value: 80, unitOfMeasure: '%' },
      { subject: '城市社区志愿服务站点', value: 100, unitOfMeasure: '%', kind: 'coverage' },
    ],
  ])('%s', (_, a, b) => {
    expect(joins(a, b)).toBe(true);
  });
});

describe('joinCommitments() does not join', () => {
  const share = { value: 100, unitOfMeasure: '%', kind: 'coverage' as const, topics: ['all'] };
  test.each<[string, Given, Given]>([
    [
      'full coverage of two things',
      { ...share, subject: '残疾人协会' },
      { ...share, subject: '普法' },
    ],
    [
      'a share and a number',
      { subject: '志愿服务站点', value: 80, unitOfMeasure: '%' },
      { subject: '志愿服务站点', value: 80, unitOfMeasure: '个' },
    ],
    [
      'town and country',
      { ...share, subject: '城市社区综合服务设施' },
      { ...share, subject: '农村社区综合服务设施' },
    ],
    [
      'one common word',
      { subject: '社区', value: 3, topics: ['x'] },
      { subject: '示范社区服务', value: 3, topics: ['x'] },
    ],
  ])('%s', (_, a, b) => {
    expect(joins(a, b)).toBe(false);
  });
});

test('indicators of one topic are a row, whatever their words; one of two topics is in two rows', () => {
  const share = (topics: string[], subject: string): Given => ({
    subject,
    value: 100,
    unitOfMeasure: '%',
    topics,
    indicator: 'some',
  });
  const rows = joinCommitments([
    plan('a', [share(['rural'], '甲乙丙'), share(['urban'], '丁戊己')]),
    plan('b', [share(['rural', 'urban'], '庚辛壬')]),
    plan('c', []),
  ]);
  expect(rows.slice(0, 2)).toMatchObject([
    { id: 'a/c1-1-t1', topics: ['rural'], members: ['a/c1-1-t1', 'b/c1-1-t1'], absent: ['c'] },
    { id: 'a/c1-2-t1', topics: ['urban'], members: ['a/c1-2-t1', 'b/c1-1-t1'], absent: ['c'] },
  ]);
});

test('what a plan says twice is in the row twice; another value is not', () => {
  const said = { subject: '志愿服务站点覆盖率', value: 80, unitOfMeasure: '%' };
  const rows = joinCommitments([
    plan('a', [said, { ...said, subject: '社区志愿服务站点覆盖率' }, { ...said, value: 60 }]),
    plan('b', [said]),
  ]);
  expect(rows[0]?.members).toEqual(['a/c1-1-t1', 'a/c1-2-t1', 'b/c1-1-t1']);
});

test('of several likes in a plan the most like is taken', () => {
  const rows = joinCommitments([
    plan('a', [{ subject: '康复辅具社区租赁试点', value: 500 }]),
    plan('b', [
      { subject: '康复辅具试点', value: 20 },
      { subject: '康复辅具社区租赁试点', value: 50 },
    ]),
  ]);
  expect(rows[0]?.members).toEqual(['a/c1-1-t1', 'b/c1-2-t1']);
});

test('withComparable() names the first row of each commitment', () => {
  const [a, b] = ['a/s1-t1', 'a/s1-t2'].map((id) => commitment(id, { subject: '甲', value: 1 }));
  const row = { subject: '甲', unitOfMeasure: '个', topics: [], absent: [] };
  expect(
    withComparable([a, b] as CommitmentRecord[], [
      { ...row, id: 'one', members: ['a/s1-t1'] },
      { ...row, id: 'two', members: ['a/s1-t1'] },
    ]).map(({ comparable }) => comparable),
  ).toEqual(['one', null]);
});

test('joinCommitments() keeps its promises for any plans', () => {
  const words = fc.array(fc.constantFrom('社会', '工作', '助餐', '村', '养老', '甲', '乙'), {
    maxLength: 4,
  });
  const given = fc.record({
    subject: words.map((parts) => parts.join('')),
    value: fc.integer({ min: 0, max: 3 }),
    unitOfMeasure: fc.constantFrom('%', '个', '所', null),
    topics: fc.subarray(['x', 'y']),
  });
  fc.assert(
    fc.property(fc.array(fc.array(given, { maxLength: 6 }), { maxLength: 4 }), (texts) => {
      const plans = texts.map((own, number) => ({
        id: `p${number}`,
        commitments: own.map((each, at) => commitment(`p${number}/s${at + 1}-t1`, each)),
      }));
      const order = plans.flatMap(({ commitments }) => commitments.map(({ id }) => id));
      const rows = joinCommitments(plans);
      const members = rows.flatMap((row) => row.members);

      // Without indicators nothing is in two rows.
      expect(new Set(members).size).toBe(members.length);
      for (const row of rows) {
        const stating = new Set(row.members.map((id) => id.split('/')[0]));
        expect(stating.size).toBeGreaterThan(1);
        expect(row.absent).toEqual(plans.map(({ id }) => id).filter((id) => !stating.has(id)));
        expect(row.members).toEqual(order.filter((id) => row.members.includes(id)));
        expect(row.id).toBe(row.members[0]);
      }
    }),
  );
});
