import { z } from 'zod';
import { unitIdSchema } from './id.ts';
import { linesSchema, spanSchema } from './span.ts';

/** How a stated value bounds what is promised. */
export const comparatorSchema = z.enum(['=', '>=', '<=', 'about']);

/** The value at the start of the plan's period. */
export const baselineSchema = z.strictObject({
  /** Year of the value, or `null` where the table does not say. */
  year: z.int().nullable(),
  /** Cell as printed. */
  raw: z.string().min(1),
  /** The number; a percentage of a hundred, so `80%` is 80. */
  value: z.number(),
});

/** The value promised for the end of the plan's period. */
export const targetSchema = baselineSchema.extend({
  /** `>=` for 以上, 不低于 and `≥`, `<=` for their opposites, `about` for 左右 and 约. */
  comparator: comparatorSchema,
});

/**
 * Frontmatter of `content/plans/<plan>/indicators/*.md`: one indicator. The body is the row or clause as printed.
 *
 * No value stated is `null`, never 0.
 */
export const indicatorSchema = z.strictObject({
  /** What the file holds. */
  kind: z.literal('indicator'),
  /** Stable id, `<plan>/i<number>`. */
  id: unitIdSchema,
  /** Place among all units of the plan in document order, counted from 0. */
  order: z.int().min(0),
  /** Number of the table row; in prose, order of appearance from 1. */
  number: z.int().min(1),
  /** Name as printed, without unit and without spaces. */
  name: z.string().min(1),
  /** `%`, `平方米`, `人` …; `null` where the text does not say. */
  unit: z.string().min(1).nullable(),
  /** Where the plan starts from; `null` where the text does not say. */
  baseline: baselineSchema.nullable(),
  /** What it promises; `null` where the text states no number. */
  target: targetSchema.nullable(),
  /** 预期性 (expected) or 约束性 (binding); `null` where the text does not say. */
  attribute: z.enum(['预期性', '约束性']).nullable(),
  /** Whether it was read from a table row or from a sentence. */
  source: z.enum(['table', 'prose']),
  /** Shortest phrase of the source with name and target. */
  quote: z.string().min(1),
  /** Column of the table, or section of the sentence. */
  parent: unitIdSchema,
  /** Ranges of the row or clause; they point into the parent, which keeps the characters. */
  spans: z.array(spanSchema).min(1),
  /** Lines of the row or clause. */
  lines: linesSchema,
});

export type Comparator = z.infer<typeof comparatorSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type Target = z.infer<typeof targetSchema>;
export type IndicatorFrontmatter = z.infer<typeof indicatorSchema>;
