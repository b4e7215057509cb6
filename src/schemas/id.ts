import { z } from 'zod';

/** Pattern of a plan id: a short slug that is also a folder name and a part of an address. */
export const planIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Id of a plan, such as `hunan`. */
export const planIdSchema = z.string().max(40).regex(planIdPattern, {
  error: 'Unexpected plan id, expected a slug of a–z, 0–9 and single hyphens, such as `yunnan`',
});

/** Id of a unit, such as `hunan/s3-2-3`: plan id, slash, local id. */
export const unitIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/(?:head|tail|[sci]\d+(?:-\d+)*[a-z]*(?:-\d+[a-z]*)*)$/, {
    error: 'Unexpected unit id, expected `<plan>/<local id>`, such as `hunan/s3-2-3`',
  });
