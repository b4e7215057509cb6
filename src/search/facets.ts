import type { SearchCorpus } from './corpus.ts';
import type { FacetColumn } from './facet-columns.ts';
import { facetNames, facetValues } from './known-state.ts';
import type { FacetName, FacetValue } from './messages.ts';
import type { QueryState } from './query-state.ts';
import { matches, type Found } from './results.ts';
import type { SearchIndex } from './search-index.ts';

/** What facets leave, and what each of them offers. */
export interface Narrowed {
  left: readonly Found[];
  facets: Record<FacetName, FacetValue[]>;
}

/**
 * Narrow what was found to what is chosen, and count what each value of a facet would leave.
 *
 * What is chosen of a facet does not narrow its own counts, so that one can choose otherwise, or more. Values are in the
 * order of the corpus; topics and departments, which are many, have the most frequent first. Those without a unit are left
 * out unless they are chosen.
 *
 * @param state
 *   Without values that the corpus does not know.
 */
export function narrow(index: SearchIndex, found: readonly Found[], state: QueryState): Narrowed {
  const columns = { ...index.facets, match: matchColumn(index, found) };
  const facets = facetNames.map((name) =>
    openFacet(index.corpus, name, columns[name], state[name]),
  );
  const closed = facets.filter(({ chosen }) => chosen.includes(1));
  const left: Found[] = [];

  for (const each of found) {
    const { record } = each;
    let shut: Facet | null = null;
    let shutCount = 0;
    for (const facet of closed) {
      if (isChosen(facet, record)) continue;
      shut = facet;
      shutCount += 1;
    }
    if (shutCount === 0) {
      left.push(each);
      for (const facet of facets) count(facet, each);
    } else if (shut && shutCount === 1) count(shut, each);
  }

  const lists = facets.map((facet) => [facet.name, listValues(index.corpus, facet)]);
  return { left, facets: Object.fromEntries(lists) as Narrowed['facets'] };
}

interface Facet extends FacetColumn {
  name: FacetName;
  /** Its values as in an address. */
  names: readonly string[];
  /** 1 for each value that is chosen. */
  chosen: Uint8Array;
  counts: Uint32Array;
  /** Of these, how many are exact. */
  exact: Uint32Array;
}

function openFacet(
  corpus: SearchCorpus,
  name: FacetName,
  column: FacetColumn,
  given: readonly string[],
): Facet {
  const names = facetValues(corpus, name);
  const chosen = new Uint8Array(names.length);
  for (const value of given) chosen[names.indexOf(value)] = 1;
  const none = () => new Uint32Array(names.length);
  return { ...column, name, names, chosen, counts: none(), exact: none() };
}

/** A unit is found once, and so has one match. */
function matchColumn({ corpus }: SearchIndex, found: readonly Found[]): FacetColumn {
  const size = corpus.records.length;
  const starts = new Uint32Array(size + 1);
  const values = new Uint32Array(size);
  for (let record = 0; record < size; record++) starts[record + 1] = record + 1;
  for (const { record, match } of found) values[record] = matches.indexOf(match);
  return { starts, values };
}

function isChosen({ starts, values, chosen }: Facet, record: number): boolean {
  const end = starts[record + 1] as number;
  for (let at = starts[record] as number; at < end; at++) {
    if (chosen[values[at] as number] === 1) return true;
  }
  return false;
}

function count({ starts, values, counts, exact }: Facet, { record, match }: Found): void {
  const end = starts[record + 1] as number;
  for (let at = starts[record] as number; at < end; at++) {
    const value = values[at] as number;
    counts[value] = (counts[value] as number) + 1;
    if (match === 'exact') exact[value] = (exact[value] as number) + 1;
  }
}

function listValues(corpus: SearchCorpus, facet: Facet): FacetValue[] {
  const { name, names, chosen } = facet;
  const list = names.flatMap((value, number): FacetValue[] => {
    const count = facet.counts[number] as number;
    const exact = facet.exact[number] as number;
    if (count === 0 && chosen[number] === 0) return [];
    return [{ value, ...nameOf(corpus, name, number, value), count, exact }];
  });
  return name === 'topic' || name === 'dept' ? list.sort((a, b) => b.count - a.count) : list;
}

function nameOf({ plans, topics }: SearchCorpus, facet: FacetName, number: number, value: string) {
  if (facet === 'plan') return { name: plans[number]?.name ?? '', en: plans[number]?.en ?? '' };
  if (facet === 'topic') return { name: topics[number]?.title ?? '', en: topics[number]?.en ?? '' };
  return { name: value, en: '' };
}
