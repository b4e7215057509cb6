import type { AlignmentIndex, IndexedPlan, IndexedUnit } from './alignment-index.ts';
import { PlanPair } from './plan-pair.ts';

/** Pairs of plans whose scores are kept, by index; the oldest goes first. */
const kept = new WeakMap<AlignmentIndex, Map<string, PlanPair>>();
/** Every pair of up to eight plans; with more, pages are made for neighbours only. */
const mostKept = 36;

/**
 * How likely two units correspond, 0 to 1; symmetric, and 1 for a unit and itself.
 *
 * @throws
 *   When a unit is not in the index.
 */
export function pairScore(a: { id: string }, b: { id: string }, index: AlignmentIndex): number {
  const one = indexedUnit(a.id, index);
  const other = indexedUnit(b.id, index);
  return planPair(one.plan, other.plan, index).score(one, other);
}

/** The scores of two plans, made anew or kept from last time. */
export function planPair(a: IndexedPlan, b: IndexedPlan, index: AlignmentIndex): PlanPair {
  const pairs = kept.get(index) ?? new Map<string, PlanPair>();
  kept.set(index, pairs);
  const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  const pair = pairs.get(key) ?? new PlanPair(a, b, index);
  pairs.set(key, pair);

  if (pairs.size > mostKept) {
    const [oldest] = pairs.keys();
    if (oldest !== undefined) pairs.delete(oldest);
  }

  return pair;
}

function indexedUnit(id: string, { units }: AlignmentIndex): IndexedUnit {
  const unit = units.get(id);
  if (unit) return unit;
  throw new Error(`Unexpected unit \`${id}\`, expected one of the ${units.size} in the index`);
}
