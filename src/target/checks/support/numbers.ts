import type { CommitmentRecord, IndicatorRecord, Lines } from '../../../schemas/index.ts';
import { findPlace, type SourcePlace } from './place.ts';
import type { CheckedPlan } from './types.ts';

/** A number that a plan states, from whichever record. */
export interface CheckedNumber {
  /** Id of its record. */
  record: string;
  /** What it is of. */
  subject: string;
  /** As printed. */
  raw: string;
  value: number;
  /** Unit of measure; `null` where none is printed. */
  unit: string | null;
  /** Year it is for; `null` where the text does not say. */
  year: number | null;
  /** Lines of the sentence or table row. */
  lines: Lines;
  /** Where it stands. */
  place: () => SourcePlace;
}

type Source = Pick<CheckedPlan, 'source'>;

/** Base and target of every indicator, and every commitment and baseline that is no indicator. */
export function numbersOf(plan: CheckedPlan): CheckedNumber[] {
  return [...promisedNumbers(plan), ...reachedNumbers(plan)];
}

/** Targets of indicators, and commitments that are none. */
export function promisedNumbers(plan: CheckedPlan): CheckedNumber[] {
  return [
    ...plan.indicators.flatMap((indicator) => {
      const { target } = indicator;
      return target ? [ofIndicator(plan, indicator, target)] : [];
    }),
    ...ownRecords(plan.commitments).flatMap((record) => ofRecord(plan, record)),
  ];
}

function reachedNumbers(plan: CheckedPlan): CheckedNumber[] {
  return [
    ...plan.indicators.flatMap((indicator) => {
      const { baseline } = indicator;
      return baseline ? [ofIndicator(plan, indicator, baseline)] : [];
    }),
    ...ownRecords(plan.baselines).flatMap((record) => ofRecord(plan, record)),
  ];
}

/** Records that are not the row of an indicator, which is looked at itself. */
export function ownRecords(records: readonly CommitmentRecord[]): CommitmentRecord[] {
  return records.filter(({ indicator }) => indicator === null);
}

/** Place of a value of an indicator. */
export function indicatorPlace(
  { source }: Source,
  { lines, name }: Pick<IndicatorRecord, 'lines' | 'name'>,
  ...raws: readonly string[]
): SourcePlace {
  return findPlace(source, lines, [name, ...raws]);
}

/** Place of a commitment. */
export function commitmentPlace(
  { source }: Source,
  { lines, quote }: Pick<CommitmentRecord, 'lines' | 'quote'>,
): SourcePlace {
  return findPlace(source, lines, [quote]);
}

function ofIndicator(
  plan: Source,
  indicator: IndicatorRecord,
  { raw, value, year }: { raw: string; value: number; year: number | null },
): CheckedNumber {
  const { id, name, unit, baseline, target } = indicator;
  // Base and target may be printed alike: the target is the one behind the base.
  const before = target?.raw === raw && baseline && raw !== '' ? [baseline.raw] : [];
  const isTarget = target !== null && target.value === value && target.raw === raw;
  return {
    record: id,
    subject: name,
    raw,
    value,
    unit,
    year,
    lines: indicator.lines,
    place: () => indicatorPlace(plan, indicator, ...(isTarget ? before : []), raw),
  };
}

function ofRecord(plan: Source, record: CommitmentRecord): CheckedNumber[] {
  const { id, subject, value, valueMax, quote, unitOfMeasure, deadline } = record;
  const values = valueMax === null ? [value] : [value, valueMax];
  return values.map((value) => ({
    record: id,
    subject,
    raw: quote,
    value,
    unit: unitOfMeasure,
    year: deadline,
    lines: record.lines,
    place: () => commitmentPlace(plan, record),
  }));
}
