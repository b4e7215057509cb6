import { expect, test } from 'vitest';
import { planFiles } from '../../plan/markdown/files.ts';
import { facts, readBack } from '../../plan/testing/read-back.ts';
import type { Proposals } from '../../schemas/index.ts';
import { readPlan } from '../../target/read-plan.ts';
import { smallPlan } from '../testing/view.ts';
import { buildCorpus } from './corpus.ts';
import type { GroupContent } from './memberships.ts';

const words = { zh: '甲', en: 'A' };
const content = (id: string, value: string) =>
  readBack(planFiles(readPlan(value, { id, path: `${id}.txt` }), facts));
const corpusOf = (
  texts: Record<string, string>,
  groups: GroupContent[],
  proposals: Record<string, Proposals> = {},
) =>
  buildCorpus({
    contents: Object.entries(texts).map(([id, value]) => content(id, value)),
    notes: new Map(),
    glosses: new Map(),
    groups,
    proposals: new Map(Object.entries(proposals)),
    sources: new Map(Object.entries(texts)),
    synonyms: [],
    permalinks: [],
  });
const groups: GroupContent[] = [
  {
    id: 'frame',
    title: words,
    order: 1,
    topics: [
      {
        id: 'goals',
        level: 'section',
        title: words,
        definition: words,
        members: ['a/s1', 'a/i1', 'b/gone'],
      },
      {
        id: 'cover',
        level: 'indicator',
        title: words,
        definition: words,
        members: ['a/i1', 'b/i1'],
      },
    ],
    alone: [{ unit: 'a/s2', reason: words }],
  },
];

test('buildCorpus() joins topics to units, what is proposed marked as such', () => {
  const { topicsById, groups: views } = corpusOf({ a: smallPlan, b: smallPlan }, groups, {
    b: {
      units: [
        { unit: 'b/s1', topics: [{ topic: 'goals', score: 0.75 }], margin: 0.5 },
        { unit: 'b/s2', topics: [], margin: 0.5 },
      ],
    },
  });
  const cells = topicsById
    .get('goals')
    ?.cells.map(({ plan, members }) => [
      plan.id,
      members.map(({ unit, state, score }) => [unit.id, state, score]),
    ]);

  expect(cells).toEqual([
    [
      'a',
      [
        ['a/s1', 'decided', expect.any(Number)],
        ['a/i1', 'decided', expect.any(Number)],
      ],
    ],
    ['b', [['b/s1', 'proposed', 0.75]]],
  ]);
  expect(topicsById.get('goals')).toMatchObject({ group: 'frame', url: '/topics/goals/' });
  expect(views[0]?.alone.map(({ unit, reason }) => [unit.id, reason])).toEqual([
    ['a/s2', words],
    ['b/s2', null],
  ]);
});

test('buildCorpus() tells units and indicators their topics', () => {
  const { plansById } = corpusOf({ a: smallPlan, b: smallPlan }, groups);
  expect(plansById.get('a')?.unitsById.get('a/i1')?.topics).toEqual(['goals', 'cover']);
  // The topic of an indicator compares indicators.
  expect(plansById.get('a')?.indicators[0]?.topic).toBe('cover');
});

test('buildCorpus() measures plans and units against each other, both ways', () => {
  const { reuse, counterparts } = corpusOf({ a: smallPlan, b: smallPlan }, groups);
  expect(reuse).toEqual([
    { a: 'a', b: 'b', share: 1 },
    { a: 'b', b: 'a', share: 1 },
  ]);
  const [there] = counterparts.get('a/i1') ?? [];
  const [back] = counterparts.get('b/i1') ?? [];
  expect(there).toMatchObject({ b: { id: 'b/i1' }, reuse: 1, state: 'decided' });
  expect(back).toMatchObject({ b: { id: 'a/i1' }, score: there?.score });
  expect(there?.score).toBeGreaterThan(0.5);
});

test('buildCorpus() does with plans that have nothing in common, and with one alone', () => {
  const { reuse } = corpusOf({ a: smallPlan, b: '一、其他\n无关之事。\n' }, groups);
  expect(reuse.map(({ share }) => share)).toEqual([0, 0]);
  expect(corpusOf({ a: smallPlan }, groups).topicsById.get('goals')?.cells).toHaveLength(1);
  expect(corpusOf({ a: smallPlan }, []).counterparts.size).toBe(0);
});
