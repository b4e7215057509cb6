/**
 * Check: a number is one that somebody can have meant.
 *
 * ## Why
 *
 * Nothing that a plan promises is negative, and nothing counts more than there is money in the country: signs were lost,
 * cells run together, or a number of a document or telephone was taken for a value.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import { locator, splitLines } from '../../plan/text/lines.ts';
import { compareAndNote } from './support/mend.ts';
import { numbersOf } from './support/numbers.ts';
import type { CheckedPlan, Finding, PlanCheck } from './support/types.ts';

/** More than this nobody promises: ten times the national product of 2021 in yuan, in whatever unit. */
const most = 1e15;

/** Warn of a value that is negative, no number, a year, or beyond all measure. */
export const absurdValue: PlanCheck = (plan) => [
  ...numbersOf(plan).flatMap(({ record, subject, raw, value, lines, place }): Finding[] => {
    const expected = expectation(value, raw);
    if (expected === null) return [];
    return [
      {
        ruleId: 'absurd-value',
        severity: 'warning',
        reason: `Unexpected value \`${isYear(raw) || isNegative(raw) ? raw : value}\` for \`${subject}\`, expected ${expected}; ${compareAndNote}`,
        place: place(),
        lines,
        record,
      },
    ];
  }),
  ...longNumbers(plan),
];

/** Year and nothing else: that of another cell. */
const isYear = (raw: string) => /^\s*(?:19|20)\d\d\s*年[底末]?\s*$/.test(raw);

/** A minus between a word and its number; between numbers it is a range. */
const isNegative = (raw: string) => /[\p{Script=Han}][-−－]\d/u.test(raw);

function expectation(value: number, raw: string): string | null {
  if (!Number.isFinite(value)) return 'a number';
  if (value < 0 || isNegative(raw)) return 'none below zero';
  if (isYear(raw)) return 'a quantity and not a year';
  return value > most ? 'one of at most fifteen digits' : null;
}

/** Numbers of the text that no value can be, outside of the table of indicators: nothing reads them. */
function longNumbers({ source, id, indicators }: CheckedPlan): Finding[] {
  const at = locator(splitLines(source));
  return [...source.matchAll(/(?<![\dA-Za-z])\d{16,}(?![\dA-Za-z])/g)].flatMap(
    ({ 0: digits, index }) => {
      const [start, end] = [at(index), at(index + digits.length)];
      const isRow = indicators.some(
        ({ lines }) => start.line >= lines[0] && start.line <= lines[1],
      );
      if (isRow) return [];
      return {
        ruleId: 'absurd-value',
        severity: 'info',
        reason: `Unexpected number of ${digits.length} digits, expected at most fifteen; it counts for nothing; ${compareAndNote}`,
        place: { start, end },
        lines: [start.line, start.line],
        record: id,
      };
    },
  );
}
