import { alignmentIndex, pairScore, type AlignmentIndex } from '../../align/index.ts';
import { runGrams, reuseShare } from '../../diff/runs.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { Measures } from './correspondences.ts';
import type { PlanView } from './types.ts';

/** What of a unit is compared: its title and its own text. */
export function comparedText({ title, text }: Pick<UnitRecord, 'title' | 'text'>): string {
  return title === null ? text : `${title}\n${text}`;
}

/**
 * Measures over all units of a corpus; what they need is computed when it is first asked for, and once.
 *
 * @param units
 *   Every unit that may be asked about.
 */
export function measures(units: readonly UnitRecord[]): Measures {
  let index: AlignmentIndex | undefined;

  return {
    score: (a, b) => pairScore(a, b, (index ??= alignmentIndex(units))),
    reuseIn: (b) => {
      const grams = runGrams(comparedText(b));
      return (a) => reuseShare(comparedText(a), grams);
    },
  };
}

/** Share of the one plan that stands verbatim in the other, pair by pair; the runs of one plan at a time. */
export function planReuse(
  pairs: readonly (readonly [PlanView, PlanView])[],
): { a: string; b: string; share: number }[] {
  const shares = new Map<(typeof pairs)[number], number>();

  for (const [b, found] of Map.groupBy(pairs, ([, b]) => b)) {
    const grams = runGrams(b.source);
    for (const pair of found) shares.set(pair, reuseShare(pair[0].source, grams));
  }

  return pairs.map((pair) => ({ a: pair[0].id, b: pair[1].id, share: shares.get(pair) ?? 0 }));
}
