import { z } from 'zod';
import { planIdSchema } from './id.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'Unexpected SHA-256, expected 64 hexadecimal digits in lower case',
});

/** Tier of the government that issues a plan. */
export const levelSchema = z.enum(['nation', 'province', 'city', 'prefecture', 'county']);

/** `content/sources/<plan>.yml`: only what the text of a plan does not say of itself. */
export const sourceSchema = z.strictObject({
  /** Short name of the plan in the interface, such as 湖南. */
  shortTitle: z.string().min(1),
  /** Full name of the place, such as 湖南省邵阳市. */
  region: z.string().min(1),
  /** Tier of the government that issued it. */
  level: levelSchema,
  /** Id of the plan it carries out, where that plan is in the corpus; otherwise `null`. */
  parent: planIdSchema.nullable(),
  /** Page where the text was published; `null` unless known, never guessed. */
  publishedAt: z.url().nullable(),
  /**
   * Number of the identity that tells it from other plans everywhere: colour, shape, line. Given once, by `plan:add`: the
   * lowest that no other plan has; no update changes it. `null`, as when the key is left out, takes a place after all
   * numbered plans, by id.
   */
  identity: z.int().min(1).nullable().default(null),
  /**
   * Day on which this text came into the corpus, ISO 8601; citations carry the latest of them. `null`, as when the key
   * is left out, where nobody wrote it down.
   */
  received: z.iso.date().nullable().default(null),
  /** Encoding of the file as received, such as `UTF-8` or `GB18030`. */
  encoding: z.enum(['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030']),
  /** SHA-256 of the file as received. */
  sha256: sha256Schema,
  /** SHA-256 of `<plan>.txt` where it was converted to UTF-8; `null` where it is the file as received. */
  convertedSha256: sha256Schema.nullable(),
});

export type SourceFacts = z.infer<typeof sourceSchema>;
export type Level = z.infer<typeof levelSchema>;
