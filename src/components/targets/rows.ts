import { type Facet, facets, type Sort, type TargetsState, unstated } from './state.ts';

/** A row of the table, as far as it is filtered and sorted. */
export interface Row {
  /** Place in the table as built. */
  place: number;
  /** Values of each facet; {@link unstated} where there is none. */
  values: Readonly<Record<Facet, readonly string[]>>;
  value: number;
  /** Folded words of the row. */
  words: string;
}

/** Rows under one heading. */
export interface RowGroup {
  /** Value of the facet that the heading names. */
  of: string;
  rows: readonly Row[];
}

/** What heads the groups of an order. */
export const groupFacet: Readonly<Record<Sort, Facet>> = {
  plan: 'plan',
  topic: 'topic',
  value: 'unit',
  deadline: 'deadline',
};

/** Whether a row is asked for; of one facet any value will do, and of words each is needed. */
export function isAsked(
  row: Row,
  state: TargetsState,
  words: readonly string[],
  without?: Facet,
): boolean {
  return (
    words.every((word) => row.words.includes(word)) &&
    facets.every(
      (facet) =>
        facet === without ||
        state[facet].length === 0 ||
        row.values[facet].some((value) => state[facet].includes(value)),
    )
  );
}

/** How many rows each value of a facet would show, the other facets and the words staying as they are. */
export function countValues(
  rows: readonly Row[],
  facet: Facet,
  state: TargetsState,
  words: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isAsked(row, state, words, facet)) continue;
    for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Put rows in order, under headings.
 *
 * By value means within one unit of measure, since 80 % and 2000 个 have no order. A row of several topics stands under the
 * first. What is not stated comes last, whichever way round.
 *
 * @param order
 *   Values of the facet that heads the groups, in the order of the page.
 */
export function arrange(
  rows: readonly Row[],
  { sort, reversed }: Pick<TargetsState, 'sort' | 'reversed'>,
  order: readonly string[],
): RowGroup[] {
  const facet = groupFacet[sort];
  const groups = new Map<string, Row[]>(order.map((value) => [value, []]));

  for (const row of rows) {
    const of = row.values[facet][0] ?? unstated;
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }

  const filled = [...groups]
    .filter(([, found]) => found.length > 0)
    .map(([of, found]) => ({
      of,
      rows: [...found].sort(
        (a, b) =>
          (sort === 'value' ? (reversed ? b.value - a.value : a.value - b.value) : 0) ||
          a.place - b.place,
      ),
    }));
  if (!reversed || sort === 'value' || sort === 'plan') return filled;
  const last = filled.filter(({ of }) => of === unstated);
  return [...filled.filter(({ of }) => of !== unstated).reverse(), ...last];
}
