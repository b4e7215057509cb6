import type { BenchHit, Engine } from './engines.ts';
import { holding, type Passage } from './literal.ts';
import { mean, ndcg, recall, reciprocalRank, share } from './measures.ts';
import type { GradedQuery } from './queries.ts';

/** What an engine did with a query. */
export interface Outcome {
  query: GradedQuery;
  ndcg: number;
  reciprocalRank: number;
  recall: number;
  /** Results in all. */
  count: number;
  /** Of the list that claims to be exact (the whole one where an engine does not say), what share holds the query. */
  precision: number;
  /** Share of the units that hold the query which that list has. */
  complete: number;
  /** Whether any unit holds the query. */
  literal: boolean;
}

/** Let an engine answer queries. */
export async function judgeEngine(
  engine: Engine,
  queries: readonly GradedQuery[],
  passages: readonly Passage[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const hits = await engine.find(query.q);
    outcomes.push(outcomeOf(query, hits, holding(passages, query.q)));
  }
  return outcomes;
}

function outcomeOf(
  query: GradedQuery,
  hits: readonly BenchHit[],
  held: readonly string[],
): Outcome {
  const found = hits.map(({ id }) => id);
  const exact = hits.filter(({ match }) => (match ?? 'exact') === 'exact').map(({ id }) => id);
  return {
    query,
    ndcg: ndcg(found, query.grades),
    reciprocalRank: reciprocalRank(found, query.grades),
    recall: recall(found, query.grades),
    count: found.length,
    precision: share(exact, new Set(held)),
    complete: share(held, new Set(exact)),
    literal: held.length > 0,
  };
}

/** Head of the rows of {@link qualityRow}. */
export function qualityHead(types: readonly string[]): string[] {
  return ['engine', 'all', ...types, 'MRR', 'recall@10', 'precision', 'complete', 'nonsense'];
}

/**
 * Figures of an engine: nDCG@10 of all queries that something answers, and by type; MRR and recall@10 of the same; precision and
 * completeness of lists for queries that stand in the texts; of nonsense, how many find something, and how much.
 */
export function qualityRow(
  name: string,
  outcomes: readonly Outcome[],
  types: readonly string[],
): string[] {
  const answerable = outcomes.filter(({ query }) => query.grades.size > 0);
  const nonsense = outcomes.filter(({ query }) => query.grades.size === 0);
  const literal = answerable.filter((outcome) => outcome.literal);
  const figure = (of: readonly Outcome[], value: (outcome: Outcome) => number) =>
    of.length === 0 ? '–' : mean(of.map(value)).toFixed(2);

  return [
    name,
    figure(answerable, (outcome) => outcome.ndcg),
    ...types.map((type) =>
      figure(
        answerable.filter(({ query }) => query.type === type),
        (outcome) => outcome.ndcg,
      ),
    ),
    figure(answerable, (outcome) => outcome.reciprocalRank),
    figure(answerable, (outcome) => outcome.recall),
    figure(literal, (outcome) => outcome.precision),
    figure(literal, (outcome) => outcome.complete),
    nonsenseFigure(nonsense),
  ];
}

function nonsenseFigure(outcomes: readonly Outcome[]): string {
  const loud = outcomes.filter(({ count }) => count > 0).length;
  return `${loud} of ${outcomes.length}, ${mean(outcomes.map(({ count }) => count)).toFixed(0)}`;
}

/** Head of the rows of {@link generatedRow}. */
export function generatedHead(types: readonly string[]): string[] {
  return ['engine', ...types];
}

/** nDCG@10 by type; of nonsense, how many find something. */
export function generatedRow(
  name: string,
  outcomes: readonly Outcome[],
  types: readonly string[],
): string[] {
  return [
    name,
    ...types.map((type) => {
      const own = outcomes.filter(({ query }) => query.type === type);
      if (own.every(({ query }) => query.grades.size === 0))
        return String(own.filter(({ count }) => count > 0).length);
      return mean(own.map((outcome) => outcome.ndcg)).toFixed(2);
    }),
  ];
}
