/**
 * Check: a share of a whole is at most 100 %.
 *
 * ## Why
 *
 * A coverage of 120 % is a slip of the pen, a lost point (12.0), or a number of something else in the wrong cell.
 * Growth, gross enrolment and ratios of two things may be over 100 and are left alone.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import { compareAndNote } from './support/mend.ts';
import { isShareOfWhole, plainUnit } from './support/meaning.ts';
import { numbersOf } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Warn of a rate, coverage or share over 100 %. */
export const percentageOverHundred: PlanCheck = (plan) =>
  numbersOf(plan)
    .filter(
      ({ subject, unit, value }) =>
        unit !== null && plainUnit(unit) === '%' && value > 100 && isShareOfWhole(subject),
    )
    .map(({ record, subject, value, lines, place }) => ({
      ruleId: 'percentage-over-hundred',
      severity: 'warning',
      reason: `Unexpected \`${value}%\` for \`${subject}\`, expected at most 100 % of a whole; ${compareAndNote}`,
      place: place(),
      lines,
      record,
    }));
