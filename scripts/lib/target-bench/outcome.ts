import type { PlanAnswers, Remark } from './answers.ts';
import { judgedFields, judgeFields, type JudgedField } from './fields.ts';
import {
  fits,
  type Match,
  type Matching,
  matchRecords,
  overlaps,
  type PlacedRecord,
  placeRecords,
  rejectedAs,
} from './match.ts';
import type { TargetReading } from './readings.ts';

/** How what was read in a plan agrees with the answers. */
export interface Outcome {
  plan: string;
  commitments: Matching;
  baselines: Matching;
  /** All records of both lists. */
  records: readonly PlacedRecord[];
  /** Commitments that were reached before the plan began. */
  past: readonly PlacedRecord[];
  rejected: readonly Remark[];
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to find and nothing was found. */
export interface Figures {
  answers: number;
  right: number;
  extra: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Hold a reading against the answers. */
export function judgeReading({ source, ...reading }: TargetReading, answers: PlanAnswers): Outcome {
  const placed = placeRecords(reading.commitments, source);
  const placedBaselines = placeRecords(reading.baselines, source);
  const commitments = matchRecords(placed, answers.commitments);
  const past = commitments.extra.filter(
    (record) =>
      answers.baselines.answers.some((answer) => fits(record, answer)) ||
      answers.baselines.doubtful.some((remark) => overlaps(record, remark)),
  );

  return {
    plan: answers.plan,
    commitments,
    baselines: matchRecords(placedBaselines, answers.baselines),
    records: [...placed, ...placedBaselines],
    past,
    rejected: answers.rejected,
  };
}

/** Figures over several matchings together. */
export function figuresOf(matchings: readonly Matching[]): Figures {
  const sum = (count: (matching: Matching) => number) =>
    matchings.reduce((total, matching) => total + count(matching), 0);
  const right = sum(({ matches }) => matches.length);
  const answers = right + sum(({ missed }) => missed.length);
  const extra = sum((matching) => matching.extra.length);
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    answers,
    right,
    extra,
    precision: share(right + extra),
    recall: share(answers),
    f1: answers + right + extra === 0 ? 1 : (2 * right) / (answers + right + extra),
  };
}

/** Share of matched records whose field is as in the answer; `undefined` where nothing matched. */
export function fieldShares(matches: readonly Match[]): Record<JudgedField, number> | undefined {
  if (matches.length === 0) return;
  const judged = matches.map(({ record, answer }) => judgeFields(record, answer));
  return Object.fromEntries(
    judgedFields.map((field) => [
      field,
      judged.filter((fields) => fields[field]).length / judged.length,
    ]),
  ) as Record<JudgedField, number>;
}

/** Extra records that stand where a person says that nothing must be taken. */
export function rejectedExtra({ commitments, rejected }: Outcome): number {
  return commitments.extra.filter((record) => rejectedAs(record, rejected)).length;
}

/** Records whose quote does not stand, white space aside, in their lines. */
export function notVerbatim({ records }: Outcome): readonly PlacedRecord[] {
  return records.filter(({ stretches }) => stretches.length === 0);
}
