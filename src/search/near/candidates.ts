import { bucketOf, eachPair, postingsOf, type NearIndex } from './pairs.ts';

/** Postings read for one query at most. */
const budget = 300_000;

/** A unit, and how many of the pairs of a query it holds. */
export interface Candidate {
  record: number;
  shared: number;
}

/** Units that may hold a query, those that share most pairs with it first. */
export interface Candidates {
  units: Candidate[];
  /** How many different pairs of the query were looked for. */
  pairs: number;
}

/**
 * Find units that share pairs of characters with a query.
 *
 * The rarest pairs are counted first, until the budget is spent, so that a long query costs no more than a short one.
 *
 * @param lost
 *   Pairs that the errors allowed may spoil: units that lack more are none.
 * @param limit
 *   How many units at most.
 */
export function candidates(
  index: NearIndex,
  query: string,
  lost: number,
  limit: number,
): Candidates {
  const { sounds, postings, ends, counts } = index;
  const buckets = new Set<number>();
  let pairs = 0;
  eachPair(query, 0, query.length, (first, second) => {
    const before = buckets.size;
    for (const a of sounds.keysOf(first))
      for (const b of sounds.keysOf(second)) buckets.add(bucketOf(a, b, ends.length));
    if (buckets.size > before) pairs += 1;
  });
  const rarest = Array.from(buckets, (bucket) => postingsOf(index, bucket)).sort(
    (a, b) => a.to - a.from - (b.to - b.from),
  );

  const touched: number[] = [];
  let left = budget;
  let most = 0;
  for (const { from, to } of rarest) {
    left -= to - from;
    if (left < 0 && touched.length > 0) {
      pairs -= 1;
      continue;
    }
    for (let at = from; at < to; at++) {
      const record = postings[at] as number;
      const count = (counts[record] as number) + 1;
      counts[record] = count;
      if (count === 1) touched.push(record);
      if (count > most) most = count;
    }
  }

  const least = Math.max(1, pairs - lost);
  const byCount: number[][] = Array.from({ length: most + 1 }, () => []);
  for (const record of touched) {
    const count = counts[record] as number;
    counts[record] = 0;
    if (count >= least) byCount[count]?.push(record);
  }
  const units: Candidate[] = [];
  for (let shared = most; shared >= least && units.length < limit; shared--)
    for (const record of byCount[shared] as number[])
      if (units.length < limit) units.push({ record, shared });
  return { units, pairs };
}
