import type { Period } from '../../../plan/period.ts';
import type { Point } from '../../../plan/text/lines.ts';
import type {
  CommitmentRecord,
  IndicatorRecord,
  Lines,
  UnitRecord,
} from '../../../schemas/index.ts';

/** What of a plan is checked. */
export interface CheckedPlan {
  /** Id of the plan. */
  id: string;
  /** Day of its signature, ISO 8601; `null` where the text does not say. */
  date: string | null;
  /** Years it is for; `null` where its title does not say. */
  period: Period | null;
  /** In document order. */
  units: readonly UnitRecord[];
  indicators: readonly IndicatorRecord[];
  commitments: readonly CommitmentRecord[];
  /** What it says was reached before it began. */
  baselines: readonly CommitmentRecord[];
  /** The text as received. */
  source: string;
}

/** Something odd about a number. */
export interface Finding {
  /** Name of the check, which is the name of its file. */
  ruleId: string;
  /** A remark where it may well be meant; otherwise a warning. */
  severity: 'warning' | 'info';
  /** What is unexpected, what was expected, and how to mend it. */
  reason: string;
  /** First character, and behind the last. */
  place: { start: Point; end: Point };
  /** Lines of the sentence or table row. */
  lines: Lines;
  /** Id of the indicator or commitment. */
  record: string;
}

/** A check of one plan. */
export type PlanCheck = (plan: CheckedPlan) => Finding[];

/** What of a plan is checked against others. */
export type MeasuredPlan = Pick<CheckedPlan, 'id' | 'source' | 'indicators'>;

/** A check of each plan against the others. */
export type CorpusCheck = (plan: MeasuredPlan, others: readonly MeasuredPlan[]) => Finding[];
