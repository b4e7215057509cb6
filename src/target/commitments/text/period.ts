import { type Period, planPeriod } from '../../../plan/period.ts';
import type { IndicatorRecord, UnitRecord } from '../../../schemas/index.ts';
import { findDates } from '../grammar/dates.ts';

/** Where a plan says nothing of its period, no year is before it. */
const unknown: Period = { first: 0, last: 9999 };

/**
 * Years that a plan is for: by the title in its head, else by the five-year plan that its text names most often, else
 * from the base year to the target year of its indicators.
 */
export function readPeriod(
  units: readonly UnitRecord[],
  indicators: readonly IndicatorRecord[],
): Period {
  const head = units.find(({ kind }) => kind === 'head')?.text ?? '';
  for (const line of head.split('\n').slice(0, 60)) {
    const period = line.length <= 120 ? planPeriod({ title: line, noticeTitle: null }) : null;
    if (period) return period;
  }
  const counts = new Map<number, number>();
  for (const { text } of units) {
    for (const { named, year } of findDates(text)) {
      if (named) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [last] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  if (last !== undefined) return { first: last - 4, last };
  const targets = indicators.flatMap(({ target }) => target?.year ?? []);
  const bases = indicators.flatMap(({ baseline }) => baseline?.year ?? []);
  if (targets.length === 0) return unknown;
  const end = Math.max(...targets);
  return { first: bases.length > 0 ? Math.max(...bases) + 1 : end - 4, last: end };
}
