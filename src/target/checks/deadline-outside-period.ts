/**
 * Check: what is promised is due while the plan runs.
 *
 * A year before the plan's date, or before its period, is past when the plan comes out. One behind its period is a
 * remark only, and none at all where it is a horizon such as 2030, 2035 or the middle of the century.
 *
 * ## Why
 *
 * A year that has passed is a slip of the pen, was left over from the plan before, or belongs to what was reached.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is. Where the text
 * means something else, the reader took the year wrongly: correct what was read, with the reason.
 */

import { findReached, unitsLookingBack } from '../commitments/text/past.ts';
import { compareAndNote } from './support/mend.ts';
import { commitmentPlace, ownRecords, promisedNumbers } from './support/numbers.ts';
import type { CheckedPlan, Finding, PlanCheck } from './support/types.ts';

/** Warn of a deadline before the plan's date, or outside of its years. */
export const deadlineOutsidePeriod: PlanCheck = (plan) => {
  const { date, period } = plan;
  const issued = date === null ? null : Number(date.slice(0, 4));

  const promised = promisedNumbers(plan).flatMap(
    ({ record, subject, year, lines, place }): Finding[] => {
      if (year === null) return [];
      const isLate = period !== null && year > period.last;
      const expected = expectation(year, { issued, first: period?.first ?? null });
      if (expected === null && !(isLate && !isHorizon(year))) return [];

      return [
        {
          ruleId: 'deadline-outside-period',
          severity: expected === null ? 'info' : 'warning',
          reason: `Unexpected deadline \`${year}\` for \`${subject}\`, expected ${expected ?? `none after ${period?.last}, the last year of the plan`}; ${compareAndNote}`,
          place: place(),
          lines,
          record,
        },
      ];
    },
  );
  return [...promised, ...pastPromises(plan)];
};

/**
 * Promises that the reader took for what was reached, since their year has passed: where nothing around them says that
 * it was, 到2019年建设 and 2018年底前完成 are promises with a wrong year.
 */
function pastPromises(plan: CheckedPlan): Finding[] {
  const { period, baselines } = plan;
  if (period === null) return [];
  const back = unitsLookingBack(plan.units);

  return ownRecords(baselines).flatMap((record) => {
    const { id, unit, subject, sentence, deadline, lines } = record;
    if (deadline === null || deadline >= period.first) return [];
    const isDue = new RegExp(
      `到${deadline}年(?!以来)|${deadline}年(?:[底末中]|上半年|下半年)?[之以]?前`,
    );
    if (!isDue.test(sentence) || back.has(unit) || findReached(sentence).length > 0) return [];
    return {
      ruleId: 'deadline-outside-period',
      severity: 'warning',
      reason: `Unexpected deadline \`${deadline}\` for \`${subject}\`, expected none before ${period.first}, the first year of the plan; it counts as reached before; ${compareAndNote}`,
      place: commitmentPlace(plan, record),
      lines,
      record: id,
    };
  });
}

/** What was expected of a year that is too early; `null` where it is not. */
function expectation(
  year: number,
  { issued, first }: { issued: number | null; first: number | null },
): string | null {
  if (first !== null && year < first) return `none before ${first}, the first year of the plan`;
  // What ends in the year in which the plan comes out may still lie ahead.
  if (issued !== null && year < issued) return `none before ${issued}, the year of the plan's date`;
  return null;
}

/** Years that plans look forward to beyond their own end. */
function isHorizon(year: number): boolean {
  return year % 5 === 0 || year === 2049;
}
