import { expect, test } from 'vitest';
import { groupFound } from './groups.ts';
import type { Found } from './results.ts';
import { makeCorpus } from './testing/corpus.ts';

const corpus = makeCorpus('# 湖南\n## 甲\n## 乙\n## 丙\n# 吉林\n## 甲\n## 乙\n# 红河\n## 甲', {
  topics: [
    { title: '安全', en: 'Safety', members: ['p1/s1', 'p2/s1'] },
    { title: '养老', en: 'Care', members: ['p1/s1', 'p1/s2', 'p2/s1', 'p2/s2'] },
  ],
});
const found = [4, 0, 2, 1, 3, 5].map((record): Found => {
  return { record, match: 'exact', score: 0, count: 1, reason: null, terms: [] };
});

function recordsOf(by: 'none' | 'plan' | 'topic') {
  const { order, groups } = groupFound(corpus, found, by);
  return { order: order.map(({ record }) => record), groups };
}

test('results that are not grouped stay as they are', () => {
  expect(recordsOf('none')).toEqual({ order: [4, 0, 2, 1, 3, 5], groups: [] });
});

test('groups by plan are in the order of plans', () => {
  const { order, groups } = recordsOf('plan');
  expect(order).toEqual([0, 2, 1, 4, 3, 5]);
  expect(groups.map(({ id, count }) => [id, count])).toEqual([
    ['p1', 3],
    ['p2', 2],
    ['p3', 1],
  ]);
});

test('a unit is in the one of its topics that most results are in, and silent plans are named', () => {
  const { order, groups } = recordsOf('topic');
  expect(order).toEqual([4, 0, 1, 3, 2, 5]);
  expect(groups).toEqual([
    { id: 't2', name: '养老', en: 'Care', count: 4, silent: ['红河'], plans: 2 },
    { id: '', name: '', en: '', count: 2, silent: [], plans: 2 },
  ]);
});

test('a plan is not silent on a topic whose result is seen in another group, nor one that is not searched', () => {
  const two = makeCorpus('# 湖南\n## 甲\n## 乙\n# 吉林\n## 甲\n# 红河\n## 甲', {
    topics: [
      { title: '安全', members: ['p1/s1', 'p2/s1'] },
      { title: '养老', members: ['p1/s2', 'p2/s1', 'p3/s1'] },
    ],
  });
  const all = [0, 1, 2, 3].map((record): Found => ({ ...(found[0] as Found), record }));
  const facts = (chosen: readonly string[]) =>
    groupFound(two, all, 'topic', chosen).groups.map(({ name, count, silent, plans }) => ({
      ...{ name, count, silent, plans },
    }));

  expect(facts([])).toEqual([
    { name: '养老', count: 3, silent: [], plans: 3 },
    { name: '安全', count: 1, silent: ['红河'], plans: 2 },
  ]);
  expect(facts(['p1', 'p2'])[1]?.silent).toEqual([]);
});
