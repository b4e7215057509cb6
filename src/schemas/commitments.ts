import { z } from 'zod';
import { unitIdSchema } from './id.ts';
import { type Comparator, comparatorSchema } from './indicator.ts';
import type { Lines, Span } from './span.ts';

/** Where a commitment stands, or what it is. */
export const commitmentKindSchema = z.enum(['table', 'prose', 'standard', 'coverage']);

export type CommitmentKind = z.infer<typeof commitmentKindSchema>;

/**
 * A quantity of a plan with what it is of: one row of `commitments.json`, where the plan promises it, or of
 * `baselines.json`, where it was reached before the plan began.
 *
 * What the text does not say is `null`, never 0.
 */
export interface CommitmentRecord {
  /** `<unit>-t<n>`, counted from 1 in the unit: `hunan/c6-3-t1`; of `baselines.json` `<unit>-b<n>`. */
  id: string;
  /** Id of the plan. */
  plan: string;
  /** Id of the unit whose own text holds it; of a table row, the column. */
  unit: string;
  /** Anchor it stands at, with the plan: a paragraph (`hunan/c6-3-p1`), or the indicator of a table row (`hunan/i3`). */
  paragraph: string;
  /** Lines of the sentence or table row. */
  lines: Lines;
  /** Shortest phrase of the text, verbatim, with subject and number; of a table row, from the name to the value. */
  quote: string;
  /** The sentence it stands in, verbatim; of a table row, the row, its cells parted by a tab. */
  sentence: string;
  /** Place of the quote in the unit's own text, in UTF-16 units. */
  span: Span;
  /** What is counted or measured, as printed. */
  subject: string;
  /** The number, 万 and 亿 multiplied out; percentages of a hundred; 全覆盖 is 100, 动态清零 is 0; of a range the lower end. */
  value: number;
  /** Upper end of a range; otherwise `null`. */
  valueMax: number | null;
  /** `>=` for 以上, 不少于 …, `<=` for their opposites, `about` for 左右 and 约, otherwise `=`. */
  comparator: Comparator;
  /** `%`, `个`, `平方米` …; `null` where none is printed. */
  unitOfMeasure: string | null;
  /** Year by which; `null` where the text does not say. */
  deadline: number | null;
  /** How often, as printed: `每年`, `每天`, `每月`; `null` where the text does not say. */
  frequency: string | null;
  /** Where, as printed: `全省`, `每个农村乡镇`, `所有村（社区）`; `null` where the text does not say. */
  place: string | null;
  kind: CommitmentKind;
  /** Id of the indicator that is the same statement, or `null`. */
  indicator: string | null;
  /** Ids of the topics of its unit, or of its indicator. */
  topics: string[];
  /** Id of the row of `comparable.json` that joins it to other plans; `null` where it stands alone. */
  comparable: string | null;
  /** Address of its paragraph under the site's root: `/plans/hunan/#c6-3-p1`. */
  url: string;
}

/** One row of `comparable.json`: a promise that several plans make. */
export interface ComparableRecord {
  /** Id of its first commitment. */
  id: string;
  /** What is promised, in the words of the first plan that does. */
  subject: string;
  /** Unit that all values are in; `null` where none is printed. */
  unitOfMeasure: string | null;
  /** Topics that its commitments share. */
  topics: string[];
  /** Ids of the commitments, in document order, plans in their listed order. */
  members: string[];
  /** Ids of the plans that do not state it. */
  absent: string[];
}

/** A hand correction of what was read as a commitment: few, in `content/notes/<plan>.yml`. */
export const correctionSchema = z.discriminatedUnion('action', [
  z.strictObject({
    /** Leave out what was read at this quote. */
    action: z.literal('drop'),
    unit: unitIdSchema,
    /** The quote as read. */
    quote: z.string().min(1),
    /** Why, in Chinese, for readers. */
    reason: z.string().min(1),
  }),
  z.strictObject({
    /** Put other values into what was read at this quote. */
    action: z.literal('change'),
    unit: unitIdSchema,
    quote: z.string().min(1),
    /** Fields that are otherwise. */
    to: z.strictObject({
      subject: z.string().min(1).optional(),
      value: z.number().optional(),
      valueMax: z.number().nullable().optional(),
      comparator: comparatorSchema.optional(),
      unitOfMeasure: z.string().min(1).nullable().optional(),
      deadline: z.int().nullable().optional(),
      frequency: z.string().min(1).nullable().optional(),
      place: z.string().min(1).nullable().optional(),
      kind: commitmentKindSchema.optional(),
    }),
    reason: z.string().min(1),
  }),
]);

export type Correction = z.infer<typeof correctionSchema>;
