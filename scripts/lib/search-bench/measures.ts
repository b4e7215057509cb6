import type { Grades } from './judge.ts';

/** How deep a reader looks. */
export const depth = 10;

/**
 * Discounted gain of the first ten results, as a share of the best possible (nDCG@10): gain 2^grade − 1, discount log2 of the
 * place + 1 (Burges et al. 2005).
 *
 * @param found
 *   Ids in rank order.
 * @returns
 *   0 to 1; where nothing is relevant, 1 when nothing was found and otherwise 0.
 */
export function ndcg(found: readonly string[], grades: Grades): number {
  if (grades.size === 0) return found.length === 0 ? 1 : 0;
  const best = [...grades.values()].toSorted((a, b) => b - a);
  return gain(found.map((id) => grades.get(id) ?? 0)) / gain(best);
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** One divided by the place of the first relevant result; 0 where there is none. */
export function reciprocalRank(found: readonly string[], grades: Grades): number {
  const place = found.findIndex((id) => grades.has(id));
  return place === -1 ? 0 : 1 / (place + 1);
}

/** Share of the relevant units that are among the first ten, of at most ten. */
export function recall(found: readonly string[], grades: Grades): number {
  const seen = found.slice(0, depth).filter((id) => grades.has(id)).length;
  return grades.size === 0 ? 1 : seen / Math.min(depth, grades.size);
}

/** Share of a list that is in a set; 1 for an empty list. */
export function share(list: readonly string[], set: ReadonlySet<string>): number {
  return list.length === 0 ? 1 : list.filter((id) => set.has(id)).length / list.length;
}

/** Arithmetic mean; `NaN` of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of the others lies: 0.5 is the median. `NaN` of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
