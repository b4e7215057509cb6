/**
 * Check: the year of a base lies before that of the target.
 *
 * ## Why
 *
 * Where it does not, the columns of the table were swapped, or a year in its head is wrong.
 *
 * ## Fix
 *
 * Compare the head of the table with the published one; record what is meant in `content/notes/`. The source stays as
 * it is.
 */

import { compareAndNote } from './support/mend.ts';
import { indicatorPlace } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Warn of a base that is not older than its target. */
export const baseAfterTarget: PlanCheck = (plan) =>
  plan.indicators.flatMap((indicator) => {
    const { id, name, baseline, target } = indicator;
    if (!baseline || !target || baseline.year === null || target.year === null) return [];
    if (baseline.year < target.year) return [];
    return {
      ruleId: 'base-after-target',
      severity: 'warning',
      reason: `Unexpected base of \`${baseline.year}\` for \`${name}\`, expected a year before that of its target, \`${target.year}\`; ${compareAndNote}`,
      place: indicatorPlace(plan, indicator, baseline.raw),
      lines: indicator.lines,
      record: id,
    };
  });
