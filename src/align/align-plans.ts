import { type AlignmentIndex, alignmentIndex, type ComparedUnit } from './alignment-index.ts';
import { PlanPair } from './plan-pair.ts';

/** A pair of units of two plans that correspond. */
export interface ScoredPair {
  /** Id of the unit of the first plan. */
  a: string;
  /** Id of the unit of the second. */
  b: string;
  /** Chance that they correspond, 0 to 1. */
  score: number;
}

/**
 * Which units of two plans correspond: none, one or several for each, in any order.
 *
 * @param a
 *   Units of one plan.
 * @param b
 *   Units of another.
 * @param index
 *   An index with both in it, which knows from all its plans what is a stock phrase; otherwise one of these two.
 * @returns
 *   Pairs at or above the threshold, in document order of `a`, for each unit the likeliest first.
 */
export function alignPlans(
  a: readonly ComparedUnit[],
  b: readonly ComparedUnit[],
  index: AlignmentIndex = alignmentIndex([...a, ...b]),
): ScoredPair[] {
  const one = index.plans.get(a[0]?.plan ?? '');
  const other = index.plans.get(b[0]?.plan ?? '');
  if (!one || !other || one === other) return [];
  const wanted = new Set([...a, ...b].map(({ id }) => id));
  const pair = new PlanPair(one, other, index);

  return [...pair.reached()]
    .filter(([unit]) => wanted.has(unit.id))
    .flatMap(([unit, found]) =>
      [...found]
        .filter(({ id }) => wanted.has(id))
        .map((partner) => ({ partner, score: pair.score(unit, partner) }))
        .filter(({ score }) => score >= index.parameters.threshold)
        .sort(
          (left, right) => right.score - left.score || left.partner.number - right.partner.number,
        )
        .map(({ partner, score }) => ({ a: unit.id, b: partner.id, score })),
    );
}
