import { z } from 'zod';
import { correctionSchema } from './commitments.ts';
import { unitIdSchema } from './id.ts';

/** One editorial remark on a suspected error of the source text. */
export const noteSchema = z.strictObject({
  /** Unit whose own text holds the passage. */
  unit: unitIdSchema,
  /** The suspected words exactly as in the source; must occur once in the unit (layout spaces and line breaks do not count). */
  text: z.string().min(1),
  /** What is probably meant, in place of `text`. */
  reading: z.string().min(1),
  /** How sure it is that the text is wrong and the reading right. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Why it is suspected, in Chinese, for readers. */
  note: z.string().min(1),
});

/** `content/notes/<plan>.yml`. */
export const notesSchema = z.strictObject({
  /** The notes of the plan, in the order of its text. */
  notes: z.array(noteSchema),
  /** Corrections of what was read as commitments; left out where there are none. */
  commitments: z.array(correctionSchema).optional(),
});

export type Note = z.infer<typeof noteSchema>;
