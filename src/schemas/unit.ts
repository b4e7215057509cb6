import { z } from 'zod';
import { unitIdSchema } from './id.ts';
import { responsibilitySchema } from './responsibility.ts';
import { linesSchema, spanSchema } from './span.ts';

/** Fields that every addressable part of a plan has in its frontmatter. */
export const unitFields = {
  /** Stable id, `<plan>/<local>`. */
  id: unitIdSchema,
  /** Place among all units of the plan in document order, counted from 0. */
  order: z.int().min(0),
  /** Number or sign that opens the heading, layout spaces removed: `（一）`, `3.`; `null` where there is none. */
  marker: z.string().min(1).nullable(),
  /** Number the marker stands for; `null` without one. */
  ordinal: z.int().min(0).nullable(),
  /** Heading text, layout spaces and line breaks removed, without the `。` that closes a run-in heading. */
  title: z.string().min(1).nullable(),
  /** The unit's own ranges of the source text, in order. */
  spans: z.array(spanSchema).min(1),
  /** From the line of the marker or title to the last own line. */
  lines: linesSchema,
  /** Lead and participants, or `null` where the text names nobody. */
  responsibility: responsibilitySchema.nullable(),
};

/** Id of the unit this one stands in, or `null` at the top. */
export const parentSchema = unitIdSchema.nullable();
