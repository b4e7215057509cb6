import { z } from 'zod';
import { localIdSchema } from './id.ts';

/**
 * `content/glosses/<plan>.yml`: English names of a plan and its units, written by hand and unofficial; the file name is
 * the id of the plan.
 *
 * Names are in sentence case, without the marker. A plan need not have a file, nor a unit a name.
 */
export const glossesSchema = z.strictObject({
  /** Name of the plan. */
  title: z.string().min(1),
  /** Short name of the plan, such as `Hunan`. */
  shortTitle: z.string().min(1),
  /** Full name of the place. */
  region: z.string().min(1),
  /** Name of the office that signs the notice; `null` where the text names none. */
  issuer: z.string().min(1).nullable(),
  /** Name of a heading or indicator by the local id of its unit, such as `s3-2-3`. */
  units: z.record(localIdSchema, z.string().min(1)),
});

export type Glosses = z.infer<typeof glossesSchema>;
