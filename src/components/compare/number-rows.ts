import type { UnitRecord } from '../../schemas/index.ts';
import { comparedText } from '../corpus/measures.ts';
import { findWords } from '../text/find.ts';
import type { ClusterComparison, PlacedChange } from './clusters.ts';
import type { NumberRow } from './types.ts';

/**
 * Numbers that differ between the units of a cluster, as rows of the table of numbers.
 *
 * Texts that have little in common are no versions of one another: what stands at the same place of both then does so by
 * chance, and there are no rows.
 *
 * @param indicatorsOf
 *   Indicators of a unit that are compared by themselves: what stands in them is left out here.
 */
export function numberRows(
  { mode, numbers }: Pick<ClusterComparison, 'mode' | 'numbers'>,
  indicatorsOf: (unit: UnitRecord) => readonly UnitRecord[],
): NumberRow[] {
  if (mode === 'shared') return [];
  const isFree = (unit: UnitRecord, place: number) => !stands(unit, indicatorsOf(unit), place);

  return numbers
    .filter(({ a, b, startA, startB }) => isFree(a, startA) && isFree(b, startB))
    .filter((change) => change.kind !== 'scope' || isSameReach(change))
    .map(({ kind, from, to, a, b, contextA, contextB }) => ({
      kind,
      a: { unit: a, ...contextA, value: from },
      b: { unit: b, ...contextB, value: to },
      entry: b.id,
    }));
}

/** Whether a row says how much or until when. Words of reach, and the dates of the paper itself, are another matter. */
export function isQuantity({ kind, b }: NumberRow): boolean {
  return (
    kind === 'indicator' ||
    kind === 'number' ||
    (kind === 'date' && b.unit.kind !== 'head' && b.unit.kind !== 'tail')
  );
}

/** Whether a compared text has one of these indicators at a place. */
function stands(unit: UnitRecord, indicators: readonly UnitRecord[], place: number): boolean {
  const text = comparedText(unit);
  return indicators.some((indicator) => {
    const range = findWords(text, indicator.text);
    return range !== null && range.start <= place && place < range.end;
  });
}

/** Whether the reach of the same thing changed: at least two characters beside it are the same. */
function isSameReach({ contextA, contextB }: PlacedChange): boolean {
  return (
    (contextA.before.length > 1 && contextA.before.slice(-2) === contextB.before.slice(-2)) ||
    (contextA.after.length > 1 && contextA.after.slice(0, 2) === contextB.after.slice(0, 2))
  );
}
