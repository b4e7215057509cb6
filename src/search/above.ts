import type { SearchIndex } from './search-index.ts';

/**
 * What stands above each unit: 2 where the name of its plan answers, 1 where a heading above it does, 0 where neither.
 *
 * @param headings
 *   Not 0 for each unit whose own heading answers.
 * @param inPlans
 *   Whether the name of each plan does.
 */
export function above(
  { parents, facets }: SearchIndex,
  headings: Uint8Array,
  inPlans: readonly boolean[],
): Uint8Array {
  const found = new Uint8Array(parents.length);
  for (let record = 0; record < found.length; record++) {
    // A unit stands behind the one it belongs to, so that what stands above that is known already.
    const parent = parents[record] as number;
    if (inPlans[facets.plan.values[record] as number]) found[record] = 2;
    else if (headings[parent] || found[parent]) found[record] = 1;
  }
  return found;
}
