import type { FacetName } from '../../../search/messages.ts';
import { emptyState, type QueryState } from '../../../search/query-state.ts';
import { matches } from '../../../search/results.ts';

/** What narrows a search, in the order shown. */
export const facetNames = ['plan', 'match', 'kind', 'topic', 'dept'] as const;

/** One value that narrows a search. */
export interface Condition {
  facet: FacetName;
  value: string;
}

/** Everything that narrows a search, in the order shown. */
export function conditionsOf(state: QueryState): Condition[] {
  return facetNames.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
}

/** Choose a value, or no longer. Lists keep the order in which their values were chosen; matches have one of their own. */
export function toggled(state: QueryState, { facet, value }: Condition): QueryState {
  const chosen: readonly string[] = state[facet];
  const next = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return facet === 'match'
    ? { ...state, match: matches.filter((match) => next.includes(match)) }
    : { ...state, [facet]: next };
}

/** The same search everywhere; order and groups stay. */
export function widened({ q, sort, group }: QueryState): QueryState {
  return { ...emptyState, q, sort, group };
}
