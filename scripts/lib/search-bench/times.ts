import { createEngine } from '../../../src/search/engine.ts';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import { pack } from '../../../src/search/pack.ts';
import { emptyState } from '../../../src/search/query-state.ts';
import { wireCorpus } from '../../../src/components/search-corpus/write-corpus.ts';
import { quantile } from './measures.ts';
import type { Engine } from './engines.ts';

/** How long an engine takes, in milliseconds. */
export interface Times {
  /** From the corpus as text to the first question. */
  ready: number;
  /** The first query that nothing holds, for which what near matches need has to be made. */
  firstNear: number;
  /** Of the queries thereafter. */
  queries: readonly number[];
}

/** Results that the page asks for at once. */
export const shown = 24;

/** A query that nothing holds and that is near to something. */
export const nearQuery = '居家养老付务';

/** Time our engine in this process, with everything that the page gets as an answer. */
export function timeDuidu(corpus: SearchCorpus, queries: readonly string[]): Times {
  const packed = pack(wireCorpus(corpus));
  const engine = createEngine(() => packed);
  const ready = timed(() => engine.answerTo({ ask: 'load', turn: 0, corpus: '' }));
  const ask = (q: string) =>
    timed(() =>
      engine.answerTo({ ask: 'search', turn: 1, count: shown, state: { ...emptyState, q } }),
    );
  return { ready, firstNear: ask(nearQuery), queries: queries.map(ask) };
}

/** Time another engine in this process; comes back with the engine, since making one may take long. */
export function timeEngine<Made extends Engine>(
  make: (corpus: SearchCorpus) => Made,
  corpus: SearchCorpus,
  queries: readonly string[],
): Times & { engine: Made } {
  const start = performance.now();
  const engine = make(corpus);
  const ready = performance.now() - start;
  const ask = (query: string) => timed(() => engine.find(query));
  return { engine, ready, firstNear: ask(nearQuery), queries: queries.map(ask) };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Cells of a row: ready, first near query, median, 95th percentile, longest. */
export function timeCells({ ready, firstNear, queries }: Times): string[] {
  return [
    ready,
    firstNear,
    quantile(queries, 0.5),
    quantile(queries, 0.95),
    Math.max(...queries),
  ].map(milliseconds);
}

export const timeHead = ['ready', 'first near', 'median', 'p95', 'longest'];

/** Three digits that count. */
export function milliseconds(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
