import type { AlignmentIndex, IndexedPlan, IndexedUnit } from './alignment-index.ts';
import { mayCorrespond } from './may-correspond.ts';
import { forEntries } from './postings.ts';

/**
 * Units of a plan that may correspond to a unit: those that share most of its rarest n-grams.
 *
 * @returns
 *   The likeliest first, no more than the parameters say.
 */
export function candidatesOf(
  unit: IndexedUnit,
  plan: IndexedPlan,
  { list, parameters, titles, texts }: AlignmentIndex,
): IndexedUnit[] {
  const found = new Map<number, number>();

  for (const { seeds, indexed } of [
    { seeds: unit.titleSeeds, indexed: titles },
    { seeds: unit.textSeeds, indexed: texts },
  ]) {
    const total = seeds.reduce((sum, gram) => sum + (indexed.rarities[gram] as number), 0);

    for (const gram of seeds) {
      const share = (indexed.rarities[gram] as number) / total;
      forEntries(indexed.postings, gram, plan.start, plan.end, (number) => {
        found.set(number, (found.get(number) ?? 0) + share);
      });
    }
  }

  return [...found]
    .map(([number, share]) => ({ other: list[number] as IndexedUnit, share }))
    .filter(({ other }) => mayCorrespond(unit.kind, other.kind))
    .sort((a, b) => b.share - a.share || a.other.number - b.other.number)
    .slice(0, parameters.candidates)
    .map(({ other }) => other);
}
