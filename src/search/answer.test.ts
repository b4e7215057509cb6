import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { views } from './views.ts';
import { emptyState, groupings, orders, type QueryState } from './query-state.ts';
import { search } from './search.ts';
import { searchIndex } from './search-index.ts';
import { arbitrarySearch } from './testing/arbitrary-corpus.ts';
import { makeCorpus } from './testing/corpus.ts';

const corpus = makeCorpus(
  `
  # 湖南
  ## 一、养老服务
  ### （一）探访。老年人月探访率达到100%。
  ### （二）助餐。助餐点为养老机构供餐，也叫助餐站。
  % 助餐点数量 = 1\t助餐点数量\t100
  # 吉林
  ## 一、助餐
  建设食堂。
  # 红河
  ## 一、应急
  每村有灾害信息员。`,
  {
    topics: [{ title: '助餐服务', members: ['p1/s1-2', 'p2/s1'] }],
    lead: { 'p1/s1-2': ['省民政厅'] },
  },
);
const index = searchIndex(corpus);

function ask(state: Partial<QueryState>, count = 10) {
  return answer(index, search(index, { ...emptyState, ...state }), { turn: 7, count });
}

test('an answer counts what was found', () => {
  const { total, found, counts, hits, facets, turn } = ask({ q: '助餐' });
  expect({ total, found, counts, turn }).toEqual({
    total: 3,
    found: 3,
    counts: { exact: 3, words: 0, near: 0, related: 0 },
    turn: 7,
  });
  expect(facets.plan.map(({ value, count, exact }) => [value, count, exact])).toEqual([
    ['p1', 2, 2],
    ['p2', 1, 1],
  ]);
  // The indicator is no unit of its own in print, but nothing that it is printed in was found twice for it.
  expect(hits).toBe(3 + 1);
});

test('an indicator by itself counts what its row says, which holds its name', () => {
  const { total, hits } = ask({ q: '助餐点', kind: ['indicator'] });
  expect({ total, hits }).toEqual({ total: 1, hits: 1 });
});

test('facets narrow, and say what else they would leave', () => {
  const { total, found, facets } = ask({ q: '助餐', plan: ['p2'] });
  expect([total, found]).toEqual([1, 3]);
  // Of plans that are not chosen, too, it is known how many units hold the query literally.
  expect(facets.plan.map(({ value, name, count, exact }) => [value, name, count, exact])).toEqual([
    ['p1', '湖南', 2, 2],
    ['p2', '吉林', 1, 1],
  ]);
  expect(facets.topic).toEqual([{ value: 't1', name: '助餐服务', en: '', count: 1, exact: 1 }]);
});

test('facets that leave nothing are not taken for a query that finds nothing', () => {
  const { total, found, suggestions } = ask({ q: '助餐', plan: ['p3'] });
  expect([total, found, suggestions]).toEqual([0, 3, []]);
});

test('what the corpus does not know is told and left out', () => {
  const { state, unknown, total } = ask({ q: '助餐', plan: ['p9'], kind: ['chapter'] });
  expect(total).toBe(3);
  expect(state).toEqual({ ...emptyState, q: '助餐' });
  expect(unknown).toEqual([
    { facet: 'plan', value: 'p9' },
    { facet: 'kind', value: 'chapter' },
  ]);
});

test('results stand in the order asked for', () => {
  const ids = (state: Partial<QueryState>) =>
    ask({ q: '助餐', ...state }).views.map(({ id }) => id);
  expect(ids({})).toEqual(['p1/s1-2', 'p2/s1', 'p1/i1']);
  expect(ids({ sort: 'document' })).toEqual(['p1/s1-2', 'p1/i1', 'p2/s1']);
  expect(ids({ group: 'plan' })).toEqual(['p1/s1-2', 'p1/i1', 'p2/s1']);
});

test('groups name plans that are silent', () => {
  const { groups } = ask({ q: '助餐', group: 'topic' });
  expect(groups.map(({ name, count, silent, plans }) => [name, count, silent, plans])).toEqual([
    ['助餐服务', 2, ['红河'], 2],
    ['', 1, [], 1],
  ]);
});

test('each unit is found once, in its surest tier', () => {
  const { views: found } = ask({ q: '养老 助餐' });
  expect(found.map(({ id, match }) => [id, match])).toEqual([
    ['p1/s1-2', 'words'],
    ['p1/i1', 'words'],
  ]);
  expect(ask({ q: '养老服务' }).views.map(({ match }) => match)).toContain('exact');
});

test('nothing is asked by spaces, quotes and what is invisible', () => {
  for (const q of ['', ' \u3000\n', '“”', '\u200b\u200f']) {
    const { total, suggestions, destinations } = ask({ q });
    expect([total, suggestions, destinations]).toEqual([0, [], []]);
  }
});

test('where nothing is found, words of the query are offered that are', () => {
  const { total, suggestions } = ask({ q: '量子 应急' });
  expect(total).toBe(0);
  expect(suggestions).toEqual([{ words: '应急', count: 1 }]);
});

test('only so many results are made ready, and further ones on demand', () => {
  const ranked = search(index, { ...emptyState, q: '助餐' });
  const ids = (from: number, to: number) => views(index, ranked, from, to).map(({ id }) => id);
  expect(answer(index, ranked, { turn: 1, count: 2 }).views).toHaveLength(2);
  expect(ids(2, 10)).toEqual(['p1/i1']);
  expect(ids(-5, 1)).toEqual(['p1/s1-2']);
  expect(ids(5, 3)).toEqual([]);
});

describe('whatever is asked', () => {
  const state = fc.record({
    plan: fc.subarray(['p1', 'p2', 'p7']),
    sort: fc.constantFrom(...orders),
    group: fc.constantFrom(...groupings),
  });

  test('an answer is consistent, and the same each time', () => {
    fc.assert(
      fc.property(arbitrarySearch, state, ({ corpus: any, query }, asked) => {
        const own = searchIndex(any);
        const full = { ...emptyState, ...asked, q: query };
        const ranked = search(own, full);
        const given = answer(own, ranked, { turn: 1, count: 100 });
        const ids = given.views.map(({ id }) => id);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(given.total);
        expect(sum(Object.values(given.counts))).toBe(given.total);
        const plans = given.facets.plan.filter(
          ({ value }) => given.state.plan.length === 0 || given.state.plan.includes(value),
        );
        expect(sum(plans.map(({ count }) => count))).toBe(given.total);
        expect(sum(plans.map(({ exact }) => exact))).toBe(given.counts.exact);
        if (asked.group !== 'none')
          expect(sum(given.groups.map(({ count }) => count))).toBe(given.total);
        expect(given.found).toBeGreaterThanOrEqual(given.total);
        expect(answer(own, search(own, full), { turn: 1, count: 100 })).toEqual(given);
        // It crosses from a worker.
        expect(structuredClone(given)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['10,000 characters', '社区服务，养老'.repeat(1429)],
    ['10,000 words', '社区 服务 养老 '.repeat(1250)],
    ['10,000 different words', Array.from({ length: 3000 }, (_, at) => `社${at}`).join(' ')],
    ['one character again and again', '的'.repeat(10_000)],
    ['half a surrogate pair', '\ud842'],
    ['emoji', '👨‍👩‍👧‍👦😀'],
    ['marks of direction', '\u202e助餐\u202c'],
    ['operators', '\'助餐 !养老 ^社 | .* [a-z]+ (?<=x) \\ $ "'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['names of objects', '__proto__ constructor toString'],
    ['combining marks', `助${'\u0301'.repeat(1000)}餐`],
  ])('%s do no harm', (_, q) => {
    const began = performance.now();
    const { total, views: found } = ask({ q });
    expect(found).toHaveLength(Math.min(total, 10));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
