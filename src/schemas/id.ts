import { z } from 'zod';

/** A slug: what may be a folder name and a part of an address anywhere. */
const slug = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** The printed numbers down the levels, such as `s3-2-3`; one that was taken has letters behind it. */
const local = 'head|tail|[sci]\\d+[a-z]*(?:-\\d+[a-z]*)*';

/** A slug of a topic or group. */
export const slugSchema = z.string().regex(new RegExp(`^${slug}$`), {
  error: 'Unexpected id, expected a slug of a–z, 0–9 and single hyphens, such as `elderly-care`',
});

/** Id of a plan, such as `hunan`; short, since it opens every address and file name. */
export const planIdSchema = z
  .string()
  .max(40)
  .regex(new RegExp(`^${slug}$`), {
    error: 'Unexpected plan id, expected a slug of a–z, 0–9 and single hyphens, such as `yunnan`',
  });

/** Id of a unit within its plan, such as `s3-2-3`. */
export const localIdSchema = z.string().regex(new RegExp(`^(?:${local})$`), {
  error: 'Unexpected local id, expected the id of a unit without its plan, such as `s3-2-3`',
});

/** Id of a unit, such as `hunan/s3-2-3`: plan id, slash, local id. */
export const unitIdSchema = z.string().regex(new RegExp(`^${slug}/(?:${local})$`), {
  error: 'Unexpected unit id, expected `<plan>/<local id>`, such as `hunan/s3-2-3`',
});
