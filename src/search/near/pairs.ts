import { pause, plainRecord } from './plain.ts';
import { soundsOf, type Sounds } from './sounds.ts';
import { perIndex } from '../per-index.ts';

/**
 * An inverted index of pairs of characters, by how they are read.
 *
 * At 50,000 characters it is built in some 10 ms, at 5 million in 1.5 s, with 70 MB.
 */
export interface NearIndex {
  sounds: Sounds;
  /** Plain text of every unit in the order of the corpus, each closed by a line break. */
  text: string;
  /** Where each unit begins in `text`, in UTF-16 units; one more at the end, so that unit n ends at `starts[n + 1] - 1`. */
  starts: Uint32Array;
  /** Units that hold the pairs of bucket n: `postings[ends[n - 1]]` up to, not including, `postings[ends[n]]`, ascending. */
  postings: Uint32Array;
  ends: Uint32Array;
  /** How often each UTF-16 unit stands in `text`. */
  frequencies: Uint32Array;
  /** Room for a count a unit; all 0 between searches. */
  counts: Uint16Array;
}

/** The index of pairs, built when it is first asked for. */
export const nearIndex = perIndex((index): NearIndex => {
  const count = index.corpus.records.length;
  const sounds = soundsOf(index.corpus);
  const { keys } = sounds;
  const starts = new Uint32Array(count + 1);
  const parts: string[] = [];
  let at = 0;
  for (let record = 0; record < count; record++) {
    const { text } = plainRecord(index, record);
    parts.push(text, '\n');
    starts[record] = at;
    at += text.length + 1;
  }
  starts[count] = at;
  const text = parts.join('');

  // As many buckets as characters: what shares one by chance is told apart by alignment. A power of two makes a mask.
  const buckets = 2 ** Math.min(20, Math.max(12, Math.ceil(Math.log2(at + 1))));
  // One more than the record last seen in each bucket.
  const seen = new Uint32Array(buckets);
  const ends = new Uint32Array(buckets);
  const each = (use: (bucket: number, record: number) => void) => {
    seen.fill(0);
    for (let record = 0; record < count; record++)
      eachPair(text, starts[record] as number, (starts[record + 1] as number) - 1, (a, b) => {
        const bucket = bucketOf(keys[a] as number, keys[b] as number, buckets);
        if (seen[bucket] === record + 1) return;
        seen[bucket] = record + 1;
        use(bucket, record);
      });
  };

  each((bucket) => (ends[bucket] = (ends[bucket] as number) + 1));
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = ends[bucket] as number;
    ends[bucket] = sum;
    sum += size;
  }
  const postings = new Uint32Array(sum);
  each((bucket, record) => {
    const place = ends[bucket] as number;
    postings[place] = record;
    ends[bucket] = place + 1;
  });

  const frequencies = new Uint32Array(65536);
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    frequencies[code] = (frequencies[code] as number) + 1;
  }

  return { sounds, text, starts, postings, ends, frequencies, counts: new Uint16Array(count) };
});

const pauseCode = pause.charCodeAt(0);

/** Most characters between the two of a pair, plus one. */
const reach = 2;

/**
 * All pairs of a text: two characters one after the other, or with one between them.
 *
 * Both kinds are one, so that a character left out or put in, or two swapped, keep pairs whole.
 *
 * @param use
 *   Called with the two UTF-16 units.
 */
export function eachPair(
  text: string,
  start: number,
  end: number,
  use: (first: number, second: number) => void,
): void {
  for (let at = start; at < end; at++) {
    const first = text.charCodeAt(at);
    if (first === pauseCode) continue;
    for (let next = at + 1; next <= at + reach && next < end; next++) {
      const second = text.charCodeAt(next);
      if (second !== pauseCode) use(first, second);
    }
  }
}

/** The bucket of a pair of keys: multiplicative hashing, as in D. E. Knuth, The Art of Computer Programming 3, 6.4. */
export function bucketOf(first: number, second: number, buckets: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (buckets - 1);
}

/** Units that hold the pairs of a bucket: from here up to, not including, there in `postings`. */
export function postingsOf({ ends }: NearIndex, bucket: number): { from: number; to: number } {
  return { from: bucket === 0 ? 0 : (ends[bucket - 1] as number), to: ends[bucket] as number };
}

/** Plain text of a unit. */
export function plainText({ text, starts }: NearIndex, record: number): string {
  return text.slice(starts[record], (starts[record + 1] as number) - 1);
}
