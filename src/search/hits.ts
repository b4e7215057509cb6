import { recordAt, type SearchIndex } from './search-index.ts';

/** Where a folded word stands; the three lists go together, one entry a unit, in the order of the corpus. */
export interface Hits {
  records: number[];
  /** How often it stands there; what is found does not overlap. */
  counts: number[];
  /** How many of them lie in the heading. */
  headings: number[];
}

/** Find every place of a folded word; nowhere for ''. */
export function findHits(index: SearchIndex, word: string): Hits {
  const hits: Hits = { records: [], counts: [], headings: [] };
  if (word === '') return hits;
  const { folded, starts, headingEnds } = index;
  let record = -1;
  let end = 0;
  let headingEnd = 0;
  let isApart = false;

  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at)) {
    if (at >= end) {
      record = recordAt(index, at, Math.max(record, 0));
      end = starts[record + 1] as number;
      headingEnd = headingEnds[record] as number;
      isApart = isHeadingApart(index, record);
    }
    const isInHeading = at + word.length <= headingEnd;
    if (isApart && at < headingEnd && !isInHeading) {
      at += 1;
      continue;
    }
    addHit(hits, record, isInHeading);
    at += word.length;
  }

  return hits;
}

/** Add a hit in a unit that does not come before those added so far. */
export function addHit({ records, counts, headings }: Hits, record: number, isInHeading: boolean) {
  let last = records.length - 1;
  if (records[last] !== record) {
    last = records.push(record) - 1;
    counts.push(0);
    headings.push(0);
  }
  counts[last] = (counts[last] as number) + 1;
  if (isInHeading) headings[last] = (headings[last] as number) + 1;
}

/** Offsets of a folded word in a folded text, not overlapping. */
export function placesIn(folded: string, word: string, most = Infinity): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    if (places.push(at) >= most) break;
  }
  return places;
}

/** Whether heading and text of a unit do not follow one another in print: an indicator is named after its row or sentence. */
export function isHeadingApart({ corpus }: Pick<SearchIndex, 'corpus'>, record: number): boolean {
  return corpus.records[record]?.kind === 'indicator';
}
