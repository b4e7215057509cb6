import { printedText, type SearchRecord } from '../corpus.ts';
import { foldWithPlaces } from '../fold.ts';
import { placesIn } from '../hits.ts';
import type { Found } from '../results.ts';
import { foldedRecord, type SearchIndex } from '../search-index.ts';
import { frequencyWeight } from '../weight.ts';
import type { NearHit } from './hit.ts';
import type { Place } from './places.ts';
import { plainRecord } from './plain.ts';

/** Put hits in order and say what was taken for the query. */
export function foundOf(index: SearchIndex, hits: readonly NearHit[]): Found[] {
  const printed = new Map<string, string>();
  const described = hits.map((hit) => {
    const { places } = plainRecord(index, hit.record);
    const text = foldedRecord(index, hit.record);
    const headingEnd =
      (index.headingEnds[hit.record] as number) - (index.starts[hit.record] as number);
    const ranges = hit.places.map(({ start, end }) => ({
      start: places[start] as number,
      end: (places[end - 1] as number) + 1,
    }));
    const windows = ranges.map(({ start, end }) => text.slice(start, end));
    const isPlain = hit.places.some(({ start, end }, at) => windows[at]?.length === end - start);
    const words = hit.words ?? [];
    const count =
      windows.length + words.reduce((sum, word) => sum + placesIn(text, word).length, 0);
    const best = windows[bestOf(hit.places, ranges)] ?? '';
    return {
      hit,
      terms: [...new Set([...windows, ...words])],
      count,
      best,
      isPlain: isPlain ? 1 : 0,
      inHeading: ranges.some(({ start }) => start < headingEnd) ? 1 : 0,
      weight: frequencyWeight(index, hit.record, count),
    };
  });

  return described
    .sort(
      (a, b) =>
        a.hit.rank - b.hit.rank ||
        b.isPlain - a.isPlain ||
        b.inHeading - a.inHeading ||
        b.weight - a.weight ||
        a.hit.record - b.hit.record,
    )
    .map(({ hit: { record }, terms, count, best }, rank) => ({
      record,
      match: 'near',
      // The order is of several parts, which one number cannot weigh.
      score: described.length - rank,
      count,
      reason: { by: 'near', printed: print(index, record, best, printed) },
      terms,
    }));
}

/** The longest place, which stands for a passage; of words the one with least punctuation inside: 社区工作者, not 社区)工作者. */
function bestOf(places: readonly Place[], ranges: readonly Place[]): number {
  const size = (range: Place | undefined) => (range ? range.end - range.start : 0);
  let best = 0;
  for (let at = 1; at < places.length; at++) {
    const longer = size(places[at]) - size(places[best]);
    if (longer > 0 || (longer === 0 && size(ranges[at]) < size(ranges[best]))) best = at;
  }
  return best;
}

/** Folded words as the text prints them; the same words are the same for all units. */
function print(
  { corpus }: SearchIndex,
  record: number,
  taken: string,
  known: Map<string, string>,
): string {
  let printed = known.get(taken);
  if (printed === undefined) {
    const text = printedText(corpus.records[record] as SearchRecord);
    const { folded, starts, ends } = foldWithPlaces(text);
    const at = folded.indexOf(taken);
    known.set(taken, (printed = text.slice(starts[at], ends[at + taken.length - 1])));
  }
  return printed;
}
