/**
 * Check: plans measure the same indicator in the same unit.
 *
 * Indicators are the same where they are in one topic. `㎡` and `平方米`, `名` and `人` are one unit.
 *
 * ## Why
 *
 * 43 人 among values in 平方米 is a slip of the pen or a wrong topic; and where two units are meant, the values must not
 * stand on one axis.
 *
 * ## Fix
 *
 * Compare with the published plan, and record what is meant in `content/notes/`; or put the indicator into a topic of
 * its own.
 */

import { plainUnit } from './support/meaning.ts';
import { indicatorPlace } from './support/numbers.ts';
import type { CorpusCheck } from './support/types.ts';

/** Remark on a unit of measure that no other plan has for the same indicator. */
export const unitOfItsOwn: CorpusCheck = (plan, others) =>
  plan.indicators.flatMap((indicator) => {
    const { id, name, unit, topic, target, baseline } = indicator;
    if (unit === null || topic === null) return [];
    const same = others.flatMap((other) =>
      other.indicators.filter((theirs) => theirs.topic === topic && theirs.unit !== null),
    );
    const units = new Set(same.map((theirs) => plainUnit(theirs.unit ?? '')));
    if (units.size === 0 || units.has(plainUnit(unit))) return [];
    const list = [...units].map((theirs) => `\`${theirs}\``).join(' or ');
    return {
      ruleId: 'unit-of-its-own',
      severity: 'info',
      reason:
        `Unexpected unit \`${unit}\` for \`${name}\`, expected ${list} as in the other plans with this indicator; ` +
        'compare with the published plan and record what is meant in `content/notes/`, or give it a topic of its own',
      place: indicatorPlace(plan, indicator, target?.raw ?? baseline?.raw ?? ''),
      lines: indicator.lines,
      record: id,
    };
  });
