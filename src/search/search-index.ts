import { printedHeading, type SearchCorpus } from './corpus.ts';
import { facetColumns, type FacetColumn, type UnitFacet } from './facet-columns.ts';
import { fold } from './fold.ts';

/** What the corpus is searched in: one folded string, so that one `indexOf` goes through all units. */
export interface SearchIndex {
  corpus: SearchCorpus;
  /**
   * Folded printed text of every unit, in the order of the corpus, each closed by a line break.
   *
   * Folding drops white space, so that a line break stands nowhere else and nothing found reaches from one unit into the next.
   */
  folded: string;
  /** Where each unit begins in {@link folded}, in UTF-16 units; one more at the end, so that unit n ends at `starts[n + 1] - 1`. */
  starts: Uint32Array;
  /** Where the heading of each unit ends and its text begins in {@link folded}. */
  headingEnds: Uint32Array;
  /** Folded name, region and title of each plan, which its units are found by together with their own words. */
  planWords: readonly string[];
  /** The unit that each unit stands in; -1 at the top. It comes before what stands in it. */
  parents: Int32Array;
  /** Folded words of synonyms, which are not cut further. */
  vocabulary: ReadonlySet<string>;
  facets: Readonly<Record<UnitFacet, FacetColumn>>;
  /** Mean length of a unit in {@link folded}. */
  meanLength: number;
}

/** Make a corpus ready to be searched. */
export function searchIndex(corpus: SearchCorpus): SearchIndex {
  const { records, plans, synonyms } = corpus;
  const starts = new Uint32Array(records.length + 1);
  const headingEnds = new Uint32Array(records.length);
  const parts: string[] = [];
  let at = 0;

  for (const [number, record] of records.entries()) {
    const heading = fold(printedHeading(record));
    const text = fold(record.text);
    parts.push(heading, text, '\n');
    starts[number] = at;
    headingEnds[number] = at + heading.length;
    at += heading.length + text.length + 1;
  }
  starts[records.length] = at;

  return {
    corpus,
    folded: parts.join(''),
    starts,
    headingEnds,
    planWords: plans.map(({ name, region, title }) =>
      [name, region, title ?? ''].map(fold).join('\n'),
    ),
    parents: Int32Array.from(records, ({ parent }) => parent),
    vocabulary: new Set(synonyms.flatMap(({ find, say }) => [...find, ...say].map(fold))),
    facets: facetColumns(corpus),
    meanLength: records.length === 0 ? 0 : at / records.length - 1,
  };
}

/**
 * Number of the unit that an offset of {@link SearchIndex.folded} lies in; its line break belongs to it.
 *
 * @param from
 *   A unit that does not stand behind it, from which the search goes on.
 */
export function recordAt(
  { starts }: Pick<SearchIndex, 'starts'>,
  offset: number,
  from = 0,
): number {
  let low = from;
  let high = starts.length - 1;
  // What is said often is found in one unit after the other.
  for (let step = 1; low + step < high; step *= 2) {
    if ((starts[low + step] as number) > offset) high = low + step;
    else low += step;
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Folded printed text of a unit. */
export function foldedRecord({ folded, starts }: SearchIndex, record: number): string {
  return folded.slice(starts[record], (starts[record + 1] as number) - 1);
}
