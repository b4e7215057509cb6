/** What a reader asks the table of commitments to show: all that stands in the address of the page. */

/** What the table can be narrowed by, in the order shown. */
export const facets = ['plan', 'kind', 'topic', 'unit', 'deadline'] as const;

export type Facet = (typeof facets)[number];

/** Orders of the table. */
export const sorts = ['plan', 'topic', 'value', 'deadline'] as const;

export type Sort = (typeof sorts)[number];

/** Value of a facet for what the text does not say. */
export const unstated = '-';

export interface TargetsState extends Readonly<Record<Facet, readonly string[]>> {
  /** Words as typed. */
  q: string;
  sort: Sort;
  /** From the end to the beginning. */
  reversed: boolean;
}

export const emptyState: TargetsState = {
  q: '',
  plan: [],
  kind: [],
  topic: [],
  unit: [],
  deadline: [],
  sort: 'plan',
  reversed: false,
};

/** Values of the facets that there are. */
export type Known = Readonly<Record<Facet, ReadonlySet<string>>>;

/** Names of what is ours in the address; charts on the page have names of their own. */
const names = ['q', ...facets, 'order'];

/**
 * Read a state from the query of an address (`location.search`).
 *
 * @returns
 *   The state without what is not known, and that apart.
 */
export function readState(
  search: string,
  known: Known,
): { state: TargetsState; unknown: readonly string[] } {
  const given = new URLSearchParams(search);
  const unknown: string[] = [];
  const listed = (facet: Facet) =>
    [...new Set((given.get(facet) ?? '').split(',').filter((value) => value !== ''))].filter(
      (value) => known[facet].has(value) || (unknown.push(value), false),
    );
  const chosen = {
    plan: listed('plan'),
    kind: listed('kind'),
    topic: listed('topic'),
    unit: listed('unit'),
    deadline: listed('deadline'),
  };
  const order = given.get('order') ?? '';
  const sort = sorts.find((name) => name === order.replace(/^-/, ''));
  if (order !== '' && !sort) unknown.push(order);
  const reversed = sort !== undefined && sort !== 'plan' && order.startsWith('-');

  return {
    state: { ...chosen, q: given.get('q') ?? '', sort: sort ?? 'plan', reversed },
    unknown,
  };
}

/**
 * Write a state as the query of an address, '' for an empty one; `readState` reads it back.
 *
 * @param search
 *   Query of the address as it is: what in it is not ours stays.
 */
export function writeState(state: TargetsState, search = ''): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !names.includes(part.split('=')[0] ?? ''));
  const order = state.sort === 'plan' ? '' : `${state.reversed ? '-' : ''}${state.sort}`;
  const own = [
    ['q', encode(state.q.trim())],
    ...facets.map((facet) => [facet, state[facet].map(encode).join()]),
    ['order', order],
  ]
    .filter(([, value]) => value !== '')
    .map((part) => part.join('='));
  const all = [...own, ...others];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** A value as it stands in an address, where half a surrogate pair cannot stand. */
function encode(value: string): string {
  return encodeURIComponent(
    [...value].map((sign) => (/^[\uD800-\uDFFF]$/.test(sign) ? '\uFFFD' : sign)).join(''),
  );
}
