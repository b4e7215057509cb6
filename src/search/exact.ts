import { findHits } from './hits.ts';
import type { Query } from './query.ts';
import type { Found } from './results.ts';
import type { SearchIndex } from './search-index.ts';
import { frequencyWeight } from './weight.ts';

/** A heading that says it outweighs any number of hits in a text. */
const headingWeight = 2;

/**
 * All units whose printed text holds the whole query after folding, in the order of the corpus.
 *
 * Hits in the own heading weigh most, the more of it they fill; then how often it is said against how long the unit is.
 */
export function exactFound(index: SearchIndex, { folded }: Query): Found[] {
  const { records, counts, headings } = findHits(index, folded);
  const terms = [folded];

  return records.map((record, place): Found => {
    const count = counts[place] as number;
    const share = headings[place] === 0 ? 0 : headingShare(index, record, folded);
    const heading = headings[place] === 0 ? 0 : headingWeight + share;
    const score = heading + frequencyWeight(index, record, count);
    return { record, match: 'exact', score, count, reason: null, terms };
  });
}

/** How much of a title a word fills, from 0 to 1. */
function headingShare({ corpus, starts, headingEnds }: SearchIndex, record: number, word: string) {
  const { marker, stop } = corpus.records[record] as { marker: string; stop: string };
  const length = (headingEnds[record] as number) - (starts[record] as number);
  const title = Math.max(1, length - marker.length - stop.length);
  return Math.min(1, word.length / title);
}
