import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFiles } from '../../plan/markdown/files.ts';
import { facts, readBack } from '../../plan/testing/read-back.ts';
import type { TopicGroup } from '../../schemas/index.ts';
import { readPlan } from '../../target/read-plan.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { comparedText } from '../corpus/measures.ts';
import { smallPlan } from '../testing/view.ts';
import { pairCounts } from './figures.ts';
import { isQuantity } from './number-rows.ts';
import { planPair } from './plan-pair.ts';
import type { PlanPair } from './types.ts';

const words = { zh: '甲', en: 'A' };

/** Compare two texts; each list of members is a topic. */
function pairOf(
  a: string,
  b: string,
  topics: readonly string[][],
  parent: string | null = null,
): PlanPair {
  const texts = { a, b };
  const group: TopicGroup = {
    title: words,
    order: 1,
    topics: topics.map((members, index) => ({
      id: `t${index}`,
      level: members.some((id) => /\/i\d/.test(id)) ? 'indicator' : 'section',
      title: words,
      definition: words,
      members,
    })),
  };
  const corpus = buildCorpus({
    contents: Object.entries(texts).map(([id, value]) =>
      readBack(
        planFiles(readPlan(value, { id, path: `${id}.txt` }), {
          ...facts,
          parent: id === 'b' ? parent : null,
        }),
      ),
    ),
    notes: new Map(),
    glosses: new Map(),
    groups: [{ id: 'g', ...group }],
    proposals: new Map(),
    sources: new Map(Object.entries(texts)),
    synonyms: [],
    permalinks: [],
  });
  const [first, second] = [corpus.plansById.get('a'), corpus.plansById.get('b')];
  if (!first || !second) throw new Error('Unexpected corpus without plans, expected two');
  return planPair(first, second, corpus);
}

const kinds = ({ entries }: PlanPair) => entries.map(({ unit, kind }) => `${unit.id} ${kind}`);
const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id);

const province = `某省规划

一、建设设施。全省每个社区建设服务站2000个，开展专业化服务。（省民政厅负责）

二、发展教育。建设社区教育实验区50个，支持居民终身学习。

三、完善政策。制定扶持政策，落实税费减免。

四、保障安全。社区安全常抓不懈，隐患及时消除。（省应急厅负责）
`;
const city = `某市方案

一、建设设施。全市每个社区建设服务站150个，开展专业化服务。（市民政局负责）

二、发展教育。建设社区教育实验区50个，支持居民终身学习。

三、推广经验。总结各县经验，及时推广到全市。

四、保障安全。社区安全常抓不懈，隐患及时消除。（市应急局负责）
`;
const topics = [
  ['a/s1', 'b/s1'],
  ['a/s2', 'b/s2'],
  ['a/s4', 'b/s4'],
];

test('a city shows what it took over, changed, left out and added', () => {
  const pair = pairOf(province, city, topics, 'a');

  expect(pair.relation).toBe('down');
  expect(kinds(pair)).toEqual(['b/head own', 'b/s1 changed', 'b/s2 same', 'b/s3 own', 'b/s4 duty']);
  expect(ids(pair.onlyA)).toEqual(['a/head', 'a/s3']);
  expect(ids(pair.onlyB)).toEqual(['b/head', 'b/s3']);
  expect(pairCounts(pair)).toMatchObject({ numbers: 1, units: 5, same: 2, duty: 1, changed: 1 });
  expect(pair.numbers.filter(isQuantity)).toMatchObject([
    { a: { value: '2000个' }, b: { value: '150个' }, entry: 'b/s1' },
  ]);
  expect(pair.reuse.b).toBeGreaterThan(0.4);
});

test('the other way round is the same from the other side', () => {
  const [there, back] = [
    pairOf(province, city, topics),
    pairOf(
      city,
      province,
      topics.map((members) => members.map((id) => id.replace(/^./, (plan) => swap[plan] ?? ''))),
    ),
  ];
  expect(back.reuse).toEqual({ a: there.reuse.b, b: there.reuse.a });
  expect(ids(back.onlyA)).toEqual(ids(there.onlyB).map((id) => id.replace('b/', 'a/')));
  expect(pairCounts(back)).toMatchObject({ numbers: 1, same: 2, changed: 1 });
});

const swap: Record<string, string> = { a: 'b', b: 'a' };

test('identical plans are the same throughout', () => {
  const pair = pairOf(smallPlan, smallPlan, [
    ['a/s1', 'b/s1'],
    ['a/i1', 'b/i1'],
    ['a/c2-1', 'b/c2-1'],
  ]);
  expect(pair.reuse).toEqual({ a: 1, b: 1 });
  expect(pair.entries.filter(({ pairs }) => pairs.length > 0).map(({ kind }) => kind)).toEqual([
    'same',
    'same',
  ]);
  expect(pair.numbers).toEqual([]);
  expect(pair.indicators).toMatchObject([{ same: true }]);
  expect(pair.lone).toEqual({ a: [], b: [] });
});

test('plans that have nothing in common are each for themselves', () => {
  const pair = pairOf(province, '一、其他\n无关之事。\n', []);
  expect(pair).toMatchObject({ reuse: { a: 0, b: 0 }, numbers: [], lone: null, relation: 'none' });
  expect(kinds(pair)).toEqual(['b/s1 own']);
  expect(ids(pair.onlyA)).toEqual(['a/head', 'a/s1', 'a/s2', 'a/s3', 'a/s4']);
});

test('a plan of one paragraph is compared', () => {
  const pair = pairOf(province, '只有一段话。', [['a/s1', 'b/head']]);
  expect(kinds(pair)).toEqual(['b/head changed']);
  expect(pair.entries[0]?.pairs.map(({ a }) => a.id)).toEqual(['a/s1']);
});

test('what one plan says in one place and the other in several is not marked as missing', () => {
  const pair = pairOf(
    '一、原则。坚持党的全面领导，做好各项工作。坚持以人为本，满足群众需求。\n',
    '一、党建\n坚持党的全面领导，做好各项工作。\n\n二、为民\n坚持以人为本，满足群众需求。\n',
    [['a/s1', 'b/s1', 'b/s2']],
  );
  const spans = pair.entries[0]?.pairs[0]?.spans ?? [];
  const deleted = spans.filter(({ mark }) => mark === 'delete').map(({ text }) => text);
  expect(spans).not.toEqual([]);
  expect(deleted.join('')).not.toMatch(/党的|以人为本/);
  expect(pair.entries.map(({ pairs }) => pairs[0]?.isRepeated)).toEqual([false, true]);
});

test('indicators with other targets come first; those with the same are counted', () => {
  const pair = pairOf(smallPlan, smallPlan.replace('≥90', '≥80'), [
    ['a/i1', 'b/i1'],
    ['a/i2', 'b/i2'],
    ['a/c1', 'b/c1'],
  ]);
  expect(pair.numbers).toMatchObject([
    { kind: 'indicator', a: { value: '≥90' }, b: { value: '≥80' } },
  ]);
  expect(pairCounts(pair)).toMatchObject({ numbers: 1, indicators: 1, equalIndicators: 1 });
});

test('marks never change a text, and every text that corresponds is shown, however units are joined', () => {
  const local = ['s1', 's2', 's3', 's4', 'head'];
  const links = fc.array(fc.tuple(fc.constantFrom(...local), fc.constantFrom(...local)), {
    maxLength: 12,
  });

  fc.assert(
    fc.property(links, (list) => {
      const pair = pairOf(
        province,
        city,
        list.map(([a, b]) => [`a/${a}`, `b/${b}`]),
      );
      const shown = new Set<string>();

      for (const { unit, pairs, spans } of pair.entries) {
        if (spans) expect(spans.map(({ text }) => text).join('')).toBe(comparedText(unit));
        for (const { a, spans: marks } of pairs) {
          shown.add(a.id);
          if (marks) expect(marks.map(({ text }) => text).join('')).toBe(comparedText(a));
        }
      }

      expect([...shown].toSorted()).toEqual([...new Set(list.map(([a]) => `a/${a}`).toSorted())]);
      expect(shown.size + pair.onlyA.length).toBe(local.length);
    }),
    { numRuns: 60 },
  );
});
