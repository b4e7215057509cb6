/** What a reader asks for: everything that stands in the address of a page of results. */
import { matches, type Match } from './results.ts';

/** Orders of results. */
export const orders = ['relevance', 'document'] as const;

/** Ways to put results into groups. */
export const groupings = ['none', 'plan', 'topic'] as const;

/** A query with what narrows it. Values that the corpus does not know are kept apart, see `knownState`. */
export interface QueryState {
  /** As typed. */
  q: string;
  /** Ids of plans; none means all. The same for the others. */
  plan: readonly string[];
  kind: readonly string[];
  topic: readonly string[];
  /** Names of departments as printed. */
  dept: readonly string[];
  match: readonly Match[];
  sort: (typeof orders)[number];
  group: (typeof groupings)[number];
}

export const emptyState: QueryState = {
  q: '',
  plan: [],
  kind: [],
  topic: [],
  dept: [],
  match: [],
  sort: 'relevance',
  group: 'none',
};

const lists = ['plan', 'kind', 'topic', 'dept'] as const;

/** Read a state from the query of an address (`location.search`). What cannot be read counts as not there. */
export function readState(search: string): QueryState {
  const given = new URLSearchParams(search);
  const values = (name: string) => [
    ...new Set((given.get(name) ?? '').split(',').filter((value) => value !== '')),
  ];
  const [plan, kind, topic, dept] = lists.map(values);
  return {
    q: given.get('q') ?? '',
    plan: plan ?? [],
    kind: kind ?? [],
    topic: topic ?? [],
    dept: dept ?? [],
    match: matches.filter((match) => values('match').includes(match)),
    sort: orders.find((order) => order === given.get('sort')) ?? 'relevance',
    group: groupings.find((grouping) => grouping === given.get('group')) ?? 'none',
  };
}

/** Write a state as the query of an address; '' for an empty one. `readState` reads it back. */
export function writeState(state: QueryState): string {
  const parts = [
    ['q', encodeValue(state.q)],
    ...[...lists, 'match' as const].map((name) => [name, state[name].map(encodeValue).join()]),
    ['sort', state.sort === 'relevance' ? '' : state.sort],
    ['group', state.group === 'none' ? '' : state.group],
  ].filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map((part) => part.join('=')).join('&')}`;
}

/** A value as it stands in an address, where half a surrogate pair cannot stand. */
export function encodeValue(value: string): string {
  return encodeURIComponent(
    [...value].map((sign) => (/^[\uD800-\uDFFF]$/.test(sign) ? '\uFFFD' : sign)).join(''),
  );
}
