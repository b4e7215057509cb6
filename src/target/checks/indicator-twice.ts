/**
 * Check: an indicator stands once in a plan.
 *
 * ## Why
 *
 * A row that comes twice was printed again behind a page break, or two rows differ in a word that was lost. Whoever
 * counts indicators counts it twice.
 *
 * ## Fix
 *
 * Compare with the published table; record what is meant in `content/notes/`. The source stays as it is.
 */

import { compareAndNote } from './support/mend.ts';
import { plainName, plainUnit } from './support/meaning.ts';
import { indicatorPlace } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Warn of a second indicator with a name and unit that there is already. */
export const indicatorTwice: PlanCheck = (plan) => {
  const seen = new Map<string, number>();

  return plan.indicators.flatMap((indicator) => {
    const { id, name, unit, lines } = indicator;
    const key = `${plainName(name)} ${unit === null ? '' : plainUnit(unit)}`;
    const before = seen.get(key);
    seen.set(key, before ?? lines[0]);
    if (before === undefined) return [];
    return {
      ruleId: 'indicator-twice',
      severity: 'warning',
      reason: `Unexpected second indicator \`${name}\`, expected each once, and line ${before} has it; ${compareAndNote}`,
      place: indicatorPlace(plan, indicator),
      lines: indicator.lines,
      record: id,
    };
  });
};
