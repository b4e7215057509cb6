import { findDestinations } from './destinations.ts';
import { placesIn } from './hits.ts';
import type { SearchAnswer } from './messages.ts';
import type { Found, Match } from './results.ts';
import type { Ranked } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { suggestWords } from './suggestions.ts';
import { views } from './views.ts';

/**
 * What a page needs to know of a search.
 *
 * @param turn
 *   Number of the question.
 * @param count
 *   How many results shall be ready to be shown.
 * @returns
 *   The answer, without the time it took.
 */
export function answer(
  index: SearchIndex,
  ranked: Ranked,
  { turn, count }: { turn: number; count: number },
): Omit<SearchAnswer, 'took'> {
  const { query, state, unknown, all, left, facets, groups } = ranked;
  const counts: Record<Match, number> = { exact: 0, words: 0, near: 0, related: 0 };
  for (const { match } of left) counts[match] += 1;

  return {
    answer: 'results',
    turn,
    state,
    unknown,
    found: all.length,
    total: left.length,
    counts,
    hits: countHits(index, left),
    facets,
    destinations: findDestinations(index.corpus, query),
    groups,
    views: views(index, ranked, 0, count),
    suggestions: all.length === 0 ? suggestWords(index, query) : [],
  };
}

/**
 * Hits of exact results, each where it is printed: an indicator repeats characters of the unit it is printed in, which are
 * counted there; failing that its row or sentence counts, which holds its name.
 */
function countHits(index: SearchIndex, left: readonly Found[]): number {
  const { records } = index.corpus;
  const exact = left.filter(({ match }) => match === 'exact');
  const held = new Uint8Array(records.length);
  for (const { record } of exact) held[record] = 1;

  let hits = 0;
  for (const { record, count, terms } of exact) {
    const { kind, parent } = records[record] as { kind: string; parent: number };
    if (kind !== 'indicator') hits += count;
    else if (held[parent] !== 1) {
      const row = index.folded.slice(index.headingEnds[record], index.starts[record + 1]);
      hits += placesIn(row, terms[0] ?? '').length || count;
    }
  }
  return hits;
}
