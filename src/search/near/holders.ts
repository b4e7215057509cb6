import { placesIn } from '../hits.ts';
import { bucketOf, eachPair, plainText, postingsOf, type NearIndex } from './pairs.ts';

/** Units whose plain text holds some words, with how often. */
export function holders(index: NearIndex, taken: string): Map<number, number> {
  const found = new Map<number, number>();
  const { sounds, ends, postings } = index;
  const { keys } = sounds;
  let rarest = { from: 0, to: Infinity };
  eachPair(taken, 0, taken.length, (first, second) => {
    const bucket = bucketOf(keys[first] as number, keys[second] as number, ends.length);
    const own = postingsOf(index, bucket);
    if (own.to - own.from < rarest.to - rarest.from) rarest = own;
  });
  if (rarest.to === Infinity) return found;
  for (let at = rarest.from; at < rarest.to; at++) {
    const record = postings[at] as number;
    const count = placesIn(plainText(index, record), taken).length;
    if (count > 0) found.set(record, count);
  }
  return found;
}
