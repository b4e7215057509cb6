/** The graded queries of `queries/`, typed into the built site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holding, readPassages } from '../../scripts/lib/search-bench/literal.ts';
import { judgeOf } from '../../scripts/lib/search-bench/judge.ts';
import { mean, ndcg } from '../../scripts/lib/search-bench/measures.ts';
import { readQueries } from '../../scripts/lib/search-bench/queries.ts';
import type { GlossRecord, PlanRecord, TopicRecord, UnitRecord } from '../schemas/index.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { ask, ids, openSearch, type ShownResults } from './searching.ts';

const passages = readPassages(builtTable<UnitRecord>('units'));
const judge = judgeOf(passages, {
  plans: builtTable<PlanRecord>('plans'),
  topics: builtTable<TopicRecord>('topics'),
  glosses: builtTable<GlossRecord>('glosses'),
});
const queries = await readQueries(judge);

/**
 * Least nDCG@10 of each type, and of all: what is reached, a little less; see `scripts/bench-search.md`.
 */
const floors = {
  exact: 0.98,
  quotes: 0.98,
  words: 0.97,
  typos: 0.95,
  numbers: 0.95,
  departments: 0.97,
  everyday: 0.8,
  scripts: 0.97,
  nonsense: 1,
};
const floor = 0.95;

let site: OpenSite;
let shown: ShownResults[];

beforeAll(async () => {
  site = await openSite();
  const page = await openSearch(site);
  shown = await ask(
    page,
    queries.map(({ q }) => q),
  );
});

afterAll(() => site.close());

/** nDCG@10 of each query, in the order of the file. */
function scores(type?: string): number[] {
  return queries.flatMap(({ type: own, grades }, index) =>
    type === undefined || own === type ? [ndcg(ids(shown[index] as ShownResults), grades)] : [],
  );
}

test('there are enough queries, and half of them are held out', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(queries.filter(({ check }) => check).length / queries.length).toBeCloseTo(0.5, 1);
  expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
  expect([...new Set(queries.map(({ type }) => type))]).toEqual(Object.keys(floors));
});

test('nDCG@10 over all types is high', () => {
  expect(mean(scores())).toBeGreaterThanOrEqual(floor);
});

describe.each(Object.entries(floors))('%s', (type, least) => {
  test(`nDCG@10 is at least ${least}`, () => {
    // What is held out is not named: nobody shall tune on it by accident.
    const own = queries.flatMap((query, index) =>
      query.type === type && !query.check ? [index] : [],
    );
    const low = own
      .map((index) => ({
        q: queries[index]?.q,
        score: ndcg(
          ids(shown[index] as ShownResults),
          queries[index]?.grades ?? new Map<string, number>(),
        ),
      }))
      .filter(({ score }) => score < 0.8)
      .map(({ q, score }) => `${q} ${score.toFixed(2)}`);

    expect(mean(scores(type)), low.join('; ')).toBeGreaterThanOrEqual(least);
  });
});

test('lists of exact results are complete and hold nothing else', () => {
  const wrong = shown.flatMap((answer) => {
    const exact = ids(answer, 'exact').toSorted();
    return exact.join() === holding(passages, answer.query).toSorted().join() ? [] : [answer.query];
  });

  expect(wrong).toEqual([]);
});
