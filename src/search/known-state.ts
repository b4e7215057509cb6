import type { SearchCorpus } from './corpus.ts';
import type { FacetName, UnknownValue } from './messages.ts';
import type { QueryState } from './query-state.ts';
import { matches } from './results.ts';
import { kinds } from './wire.ts';

/** Facets in the order in which they are offered. */
export const facetNames = ['plan', 'kind', 'topic', 'dept', 'match'] as const;

/**
 * Take out of a state what the corpus does not know, and say what that is.
 *
 * An address may be old, or mistyped: it shall still show what can be shown.
 */
export function knownState(
  corpus: SearchCorpus,
  state: QueryState,
): { state: QueryState; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const kept = facetNames.map((facet) => {
    const known: readonly string[] = facetValues(corpus, facet);
    const given: readonly string[] = state[facet];
    for (const value of given) if (!known.includes(value)) unknown.push({ facet, value });
    return [facet, given.filter((value) => known.includes(value))];
  });
  return { state: { ...state, ...Object.fromEntries(kept) } as QueryState, unknown };
}

/** All values of a facet as in an address, in the order of the corpus. */
export function facetValues(corpus: SearchCorpus, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'plan':
      return corpus.plans.map(({ id }) => id);
    case 'kind':
      return kinds;
    case 'topic':
      return corpus.topics.map(({ id }) => id);
    case 'dept':
      return corpus.departments;
    case 'match':
      return matches;
  }
}
