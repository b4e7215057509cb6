import { z } from 'zod';
import { slugSchema, unitIdSchema } from './id.ts';

/** Words in the languages of the interface. */
export const wordsSchema = z.strictObject({
  /** Chinese. */
  zh: z.string().min(1),
  /** English, unofficial. */
  en: z.string().min(1),
});

/** What units of several plans are about; the row of a comparison. */
export const topicSchema = z.strictObject({
  /** Slug, unique over all groups. */
  id: slugSchema,
  /** Kind of unit that the topic compares; where plans cut the matter differently, that of the finest. */
  level: z.enum(['indicator', 'column', 'item', 'section']),
  /** Title; the English one is an unofficial gloss. */
  title: wordsSchema,
  /** What belongs here and what does not, in one line. */
  definition: wordsSchema,
  /** Words of the texts by which a reader finds further passages on it, such as `养老`. */
  words: z.array(z.string().min(2)).optional(),
  /** Why only one plan speaks of it, where all members are of one plan. */
  alone: wordsSchema.optional(),
  /** Units that are about it, as a person decided; members of different plans correspond to each other. */
  members: z
    .array(unitIdSchema)
    .min(1, 'Unexpected topic without members, expected one or more; add them or delete the topic'),
});

/** A unit that corresponds to nothing in any other plan and makes no topic of its own. */
export const aloneSchema = z.strictObject({
  /** The unit. */
  unit: unitIdSchema,
  /** Why it stands alone. */
  reason: wordsSchema,
});

/** `content/topics/<group>.yml`; the file name is the id of the group. */
export const topicGroupSchema = z.strictObject({
  /** Title of the group. */
  title: wordsSchema,
  /** Place of the group among all, counted from 1. */
  order: z.int().positive(),
  /** The topics, in the order they are shown. */
  topics: z.array(topicSchema),
  /** Units of this group that stand alone. */
  alone: z.array(aloneSchema).optional(),
});

/** A topic that the alignment proposes for a unit. */
export const topicProposalSchema = z.strictObject({
  /** Id of the topic. */
  topic: slugSchema,
  /** How much the unit is like the topic's members, 0 to 1. */
  score: z.number().min(0).max(1),
});

/** `content/topics/proposed/<plan>.yml`: what the alignment proposes for a new plan until a person confirms it. */
export const proposalsSchema = z.strictObject({
  /** Every unit of the plan that nobody has decided yet, in document order. */
  units: z.array(
    z.strictObject({
      /** The unit. */
      unit: unitIdSchema,
      /** Topics, the likeliest first; none where the unit has no counterpart. */
      topics: z.array(topicProposalSchema),
      /** Distance between the weakest topic proposed and the best one not proposed, 0 to 1. */
      margin: z.number().min(0).max(1),
    }),
  ),
});

export type Words = z.infer<typeof wordsSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type TopicLevel = Topic['level'];
export type Alone = z.infer<typeof aloneSchema>;
export type TopicGroup = z.infer<typeof topicGroupSchema>;
export type TopicProposal = z.infer<typeof topicProposalSchema>;
export type Proposals = z.infer<typeof proposalsSchema>;
