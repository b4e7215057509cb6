/**
 * Check: an indicator has a target.
 *
 * ## Why
 *
 * A row without a target promises nothing. Either its cell was lost, or it says something that is no number; the
 * message `indicator-value` then tells what.
 *
 * ## Fix
 *
 * Compare with the published table; record what is meant in `content/notes/`. The source stays as it is.
 */

import { compareAndNote } from './support/mend.ts';
import { indicatorPlace } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Remark on an indicator without a target. */
export const indicatorWithoutTarget: PlanCheck = (plan) =>
  plan.indicators
    .filter(({ target }) => target === null)
    .map((indicator) => ({
      ruleId: 'indicator-without-target',
      severity: 'info',
      reason: `Unexpected indicator \`${indicator.name}\` without a target in numbers, expected one; it counts as not stated; ${compareAndNote}`,
      place: indicatorPlace(plan, indicator),
      lines: indicator.lines,
      record: indicator.id,
    }));
