import { z } from 'zod';
import { commitmentKindSchema, comparatorSchema } from '../../../src/schemas/index.ts';

/** One right answer, or a list of which each is right. */
function oneOrMore<T>(schema: z.ZodType<T>) {
  return z.union([schema, z.array(schema).min(1)]);
}

const place = {
  /** Line of the source where the quote begins. */
  line: z.int().min(1),
  /** Words of the source; white space does not count. */
  quote: z.string().min(1),
};

const answerSchema = z.strictObject({
  ...place,
  subject: oneOrMore(z.string().min(1)),
  value: oneOrMore(z.number()),
  valueMax: oneOrMore(z.number().nullable()).optional(),
  comparator: oneOrMore(comparatorSchema).optional(),
  unit: oneOrMore(z.string().min(1).nullable()).optional(),
  deadline: oneOrMore(z.int().nullable()).optional(),
  frequency: oneOrMore(z.string().min(1).nullable()).optional(),
  place: oneOrMore(z.string().min(1).nullable()).optional(),
  kind: oneOrMore(commitmentKindSchema).optional(),
});

const remarkSchema = z.strictObject({ ...place, why: z.string().min(1) });

const answers = z.array(answerSchema).default([]);
const remarks = z.array(remarkSchema).default([]);

/** `src/e2e/commitments/<plan>.yml`; the `README.md` beside it says what each field means. */
export const answerFileSchema = z.strictObject({
  plan: z.string().min(1),
  table: answers,
  commitments: answers,
  baselines: answers,
  doubtful: remarks,
  doubtfulBaselines: remarks,
  rejected: remarks,
});

export type AnswerEntry = z.infer<typeof answerSchema>;
export type RemarkEntry = z.infer<typeof remarkSchema>;

/** Statement of a plan, by its quote; several where the plan says it more than once. */
const statement = oneOrMore(z.string().min(1));

/** `src/e2e/commitments/pairs.yml`: promises that several plans make, each plan with the quotes of its answers. */
export const pairFileSchema = z.strictObject({
  same: z
    .array(z.strictObject({ promise: z.string().min(1), plans: z.record(z.string(), statement) }))
    .min(1),
  /** Pairs that count neither way. */
  doubtful: z
    .array(z.strictObject({ why: z.string().min(1), plans: z.record(z.string(), statement) }))
    .default([]),
});
