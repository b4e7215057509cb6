import type { SearchIndex } from '../search-index.ts';
import { placeWord } from '../words.ts';
import type { NearHit } from './hit.ts';
import type { NearIndex } from './pairs.ts';
import { plain } from './plain.ts';
import { textHits } from './text.ts';

/** More words are a text without punctuation, not a query. */
const mostWords = 8;

/**
 * Units for several words of which some are written wrong: 湖南 灾害信息圆.
 *
 * Words found literally must stand in the unit or above it, as for `wordsFound`; for each other the unit itself must hold a
 * reading.
 *
 * @param words
 *   Folded.
 */
export function wordsHits(
  index: SearchIndex,
  near: NearIndex,
  words: readonly string[],
): NearHit[] {
  if (words.length < 2 || words.length > mostWords) return [];
  const placed = words.map((word) => placeWord(index, word));
  const right = placed.flatMap((place) => place ?? []);
  const wrong = words.filter((_, at) => placed[at] === null);

  let hits: NearHit[] | null = null;
  for (const word of wrong) {
    const own = new Map(textHits(near, plain(word).text).map((hit) => [hit.record, hit]));
    hits = hits
      ? hits.flatMap((hit) => {
          const other = own.get(hit.record);
          return other ? [together(hit, other)] : [];
        })
      : [...own.values()];
    if (hits.length === 0) return [];
  }

  return (hits ?? [])
    .filter(({ record }) => right.every(({ counts, above }) => counts[record] || above[record]))
    .map((hit) => ({
      ...hit,
      words: right.filter(({ counts }) => counts[hit.record]).map(({ word }) => word),
    }));
}

function together(a: NearHit, b: NearHit): NearHit {
  const apart = b.places.filter(({ start, end }) =>
    a.places.every((place) => end <= place.start || place.end <= start),
  );
  return {
    record: a.record,
    rank: a.rank + b.rank,
    cost: a.cost + b.cost,
    places: [...a.places, ...apart].sort((x, y) => x.start - y.start),
  };
}
