/**
 * Check: a target is no worse than what was reached already.
 *
 * The base is that of the indicator table, or what the plan says elsewhere was reached of the very same thing; what all
 * of town and country has, each of them has. Where
 * less is better (≤, 控制, 事故, 能耗 …) it is the other way round; where nobody can say (人口, 增长, 降低) nothing is said.
 *
 * ## Why
 *
 * A plan seldom promises less than there is: cells were swapped, a column is that of another year, or a national target
 * was taken over by a place that had reached it.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { CommitmentRecord, IndicatorRecord, Target } from '../../schemas/index.ts';
import { compareAndNote } from './support/mend.ts';
import { betterWhen, plainName, plainUnit } from './support/meaning.ts';
import { indicatorPlace, ownRecords } from './support/numbers.ts';
import type { PlanCheck } from './support/types.ts';

/** Warn of a target that is worse than its base. */
export const targetBelowBase: PlanCheck = (plan) =>
  plan.indicators.flatMap((indicator) => {
    const { id, name, target } = indicator;
    const base = target && baseOf(indicator, ownRecords(plan.baselines));
    if (!target || !base || isCumulative(target)) return [];
    const direction = betterWhen(name, target.comparator);
    const isWorse =
      direction === 'more'
        ? target.value < base.value && target.comparator !== '<='
        : direction === 'less' && target.value > base.value;
    if (!isWorse) return [];

    return {
      ruleId: 'target-below-base',
      severity: 'warning',
      reason:
        `Unexpected target \`${target.raw}\` for \`${name}\`, expected ` +
        `${direction === 'more' ? 'no less' : 'no more'} than the \`${base.raw}\` reached before${base.where}; ${compareAndNote}`,
      place: indicatorPlace(
        plan,
        indicator,
        ...(indicator.baseline ? [indicator.baseline.raw] : []),
        target.raw,
      ),
      lines: indicator.lines,
      record: id,
    };
  });

interface Base {
  value: number;
  raw: string;
  /** Where it stands, if not beside the target. */
  where: string;
}

function baseOf(indicator: IndicatorRecord, reached: readonly CommitmentRecord[]): Base | null {
  const { baseline, target, name, unit } = indicator;
  if (baseline) {
    return isSameMeasure(baseline.raw, target?.raw ?? '') && !isCumulative(baseline)
      ? { value: baseline.value, raw: baseline.raw, where: '' }
      : null;
  }
  const same = reached.find(
    (record) =>
      unit !== null &&
      record.unitOfMeasure !== null &&
      plainUnit(record.unitOfMeasure) === plainUnit(unit) &&
      (plainName(record.subject) === plainName(name) || isAllOf(record, name)),
  );
  return same ? { value: same.value, raw: same.quote, where: ` (line ${same.lines[0]})` } : null;
}

/** Town and country. */
const everywhere = /城乡|村[（(]社区[）)]|村[（(]居[）)]/;

/** Words that say where, and how a whole is covered. */
const where = /城乡|农村|城市|城镇|乡村|村社区|村居|社区|全[省市州县区]|覆盖率$|全覆盖$/g;

/** Names shorter than this say too little to be taken for one another. */
const shortest = 4;

/** Whether all of something was reached in town and country, of which a name is the part in one of them. */
function isAllOf({ subject, value, unitOfMeasure }: CommitmentRecord, name: string): boolean {
  const isAll = value === 100 && unitOfMeasure === '%' && everywhere.test(subject);
  const [whole, part] = [subject, name].map((words) => plainName(words).replace(where, ''));
  return isAll && whole === part && (part?.length ?? 0) >= shortest;
}

/** Whether a value is that of several years together: `[450]`, `累计450`. */
function isCumulative({ raw }: Pick<Target, 'raw'>): boolean {
  return /[\[［【]|累计|年均|增/.test(raw);
}

/** Where a cell has a unit of its own, the other must have it too: a level and a growth rate cannot be compared. */
function isSameMeasure(one: string, other: string): boolean {
  const [a, b] = [one, other].map((raw) => /[%％‰]/.test(raw));
  const isBare = (raw: string) => /^[\s\d.,，≥≤>=<＞＜]+$/.test(raw);
  return a === b || isBare(one) || isBare(other);
}
