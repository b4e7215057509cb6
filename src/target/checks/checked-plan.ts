import type { Correction } from '../../schemas/index.ts';
import { planPeriod } from '../../plan/period.ts';
import { readCommitments } from '../commitments/read-commitments.ts';
import type { PlanReading } from '../read-plan.ts';
import { readingIndicators, readingUnits } from '../reading-records.ts';
import type { CheckedPlan } from './support/types.ts';

/**
 * What of a reading is checked; topics, which other plans would be compared by, are not known here.
 *
 * @param corrections
 *   Hand corrections of what is read as commitments.
 */
export function checkedPlan(
  reading: PlanReading,
  corrections: readonly Correction[] = [],
): CheckedPlan {
  const { id, notice, value: source } = reading;
  const indicators = readingIndicators(reading);
  const units = readingUnits(reading);
  const read = readCommitments({ id, units, indicators, source, corrections });
  return {
    id,
    date: notice.date,
    period: planPeriod(notice),
    units,
    indicators,
    commitments: read.commitments,
    baselines: read.baselines,
    source,
  };
}
