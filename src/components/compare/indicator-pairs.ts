import type { IndicatorRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import type { IndicatorPair, NumberRow, Printed } from './types.ts';

/** Indicators of two plans that correspond, in the order of b; each of b with the one that is most like it. */
export function indicatorPairs(
  a: PlanView,
  b: PlanView,
  counterparts: Corpus['counterparts'],
): IndicatorPair[] {
  return b.indicators.flatMap((indicator): IndicatorPair[] => {
    const bond = (counterparts.get(indicator.id) ?? []).find(
      (found) => found.b.plan === a.id && found.b.kind === 'indicator',
    );
    const other = bond && a.indicators.find(({ id }) => id === bond.b.id);
    return other ? [{ a: other, b: indicator, same: isSame(other, indicator) }] : [];
  });
}

/** Whether two indicators promise the same number. How it is bound (`≥60`, `60%`) is another matter. */
function isSame(a: IndicatorRecord, b: IndicatorRecord): boolean {
  return a.target?.value === b.target?.value && (a.unit === b.unit || !a.unit || !b.unit);
}

/** Pairs of indicators that both state a target, and not the same one, as rows of the table of numbers. */
export function indicatorRows(
  pairs: readonly IndicatorPair[],
  a: PlanView,
  b: PlanView,
): NumberRow[] {
  return pairs.flatMap((pair): NumberRow[] => {
    const [first, second] = [printedTarget(pair.a, a), printedTarget(pair.b, b)];
    if (pair.same || !first || !second) return [];
    return [{ kind: 'indicator', a: first, b: second, entry: second.unit.parent ?? pair.b.id }];
  });
}

/** The target of an indicator as printed, between the other words of its quotation; `null` where it states none. */
export function printedTarget(
  { id, name, quote, target }: IndicatorRecord,
  { unitsById }: Pick<PlanView, 'unitsById'>,
): Printed | null {
  const unit = unitsById.get(id);
  if (!unit || !target) return null;
  // In a table row the target comes after the value it starts from, which may be the same.
  const at = quote.lastIndexOf(target.raw);
  if (at === -1) return { unit, before: name, value: target.raw, after: '' };
  return {
    unit,
    // Of a table row the name; cells between it and the target hold other years.
    before: quote.slice(0, at).split('\t')[0]?.trim() ?? '',
    value: target.raw,
    after: quote.slice(at + target.raw.length).trim(),
  };
}
