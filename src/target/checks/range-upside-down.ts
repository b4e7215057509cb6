/**
 * Check: a range runs from its lower end to its upper one.
 *
 * ## Why
 *
 * `20—10个` is a slip of the pen, or two numbers that have nothing to do with each other.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { CommitmentRecord } from '../../schemas/index.ts';
import { compareAndNote } from './support/mend.ts';
import { commitmentPlace } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Warn of a range whose upper end is not above the lower one. */
export const rangeUpsideDown: PlanCheck = (plan) =>
  [...plan.commitments, ...plan.baselines].flatMap((record) => {
    const { id, subject } = record;
    const [from, to] = rangeOf(record) ?? [];
    if (from === undefined || to === undefined || to > from) return [];
    return {
      ruleId: 'range-upside-down',
      severity: 'warning',
      reason: `Unexpected range from \`${from}\` to \`${to}\` for \`${subject}\`, expected the lower end first; ${compareAndNote}`,
      place: commitmentPlace(plan, record),
      lines: record.lines,
      record: id,
    };
  });

/** A number and the sign of a range. */
const lowerEnd = /(?<![\d.])(\d[\d.]*)\s?(?:—+|[-－–~～])\s?$/;

/** Both ends of a range; where the reader took the upper one alone, the number that is printed before it. */
function rangeOf({
  value,
  valueMax,
  quote,
  sentence,
}: CommitmentRecord): [number, number] | undefined {
  if (valueMax !== null) return [value, valueMax];
  const digits = /\d[\d.]*/.exec(quote);
  const start = sentence.indexOf(quote);
  if (!digits || start === -1 || Number(digits[0]) !== value) return undefined;
  const before = lowerEnd.exec(sentence.slice(0, start + digits.index));
  return before ? [Number(before[1]), value] : undefined;
}
