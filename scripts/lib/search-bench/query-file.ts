import { z } from 'zod';
import { unitIdSchema } from '../../../src/schemas/id.ts';

const words = z.array(z.string().min(1)).min(1);

/** A query of `src/e2e/queries/*.yml`; the file `README.md` beside them says what each field means. */
const querySchema = z
  .strictObject({
    /** As typed. */
    q: z.string().min(1),
    /** `check`: held out, never used for tuning. */
    split: z.literal('check').optional(),
    /** Relevant is what holds one of these. */
    holds: z.union([z.string().min(1), words]).optional(),
    /** Relevant is what all of these stand in, together with what stands above it. */
    words: words.optional(),
    /** Relevant is what has an English name with this in it. */
    gloss: z.string().min(1).optional(),
    /** Relevant by hand: from grade to ids of units. */
    units: z
      .strictObject({ 1: z.array(unitIdSchema).optional(), 2: z.array(unitIdSchema).optional() })
      .optional(),
    /** Nothing is relevant. */
    nothing: z.literal(true).optional(),
  })
  .refine(
    ({ nothing, holds, words, gloss, units }) => !nothing || !(holds ?? words ?? gloss ?? units),
    {
      error: 'Unexpected relevance beside `nothing: true`, expected the one or the other',
    },
  );

/** `src/e2e/queries/<type>.yml`. */
export const queryFileSchema = z.strictObject({
  /** What the queries have in common. */
  title: z.string().min(1),
  queries: z.array(querySchema).min(1),
});

export type QueryEntry = z.infer<typeof querySchema>;
