import type { Bag } from './bag.ts';
import { hasEntries, type Postings } from './postings.ts';

/**
 * The rarest n-grams of a bag that find others: by these it looks for candidates.
 *
 * @param count
 *   How many are taken at most.
 */
export function seedsOf(
  { grams }: Bag,
  rarities: Readonly<Float64Array>,
  postings: Postings,
  count: number,
): Uint32Array {
  const useful = grams.filter((gram) => hasEntries(postings, gram));
  if (useful.length <= count) return useful;

  const sorted = Float64Array.from(useful, (gram) => rarities[gram] as number).sort();
  const least = sorted[sorted.length - count] as number;
  // Of those as rare as the last one taken, there may be more than fit.
  return useful.filter((gram) => (rarities[gram] as number) >= least).slice(0, count);
}
