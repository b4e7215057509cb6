import { z } from 'zod';
import { slugSchema, unitIdSchema } from './id.ts';

/** What units of several plans are about; the row of a comparison. */
export const topicSchema = z.strictObject({
  /** Slug, unique over all groups. */
  id: slugSchema,
  /** Title in the languages of the interface. */
  title: z.strictObject({
    /** Chinese title. */
    zh: z.string().min(1),
    /** Unofficial gloss. */
    en: z.string().min(1),
  }),
  /** Units that are about it; members of different plans correspond to each other. */
  members: z.array(unitIdSchema).min(1),
});

/** `content/topics/<group>.yml`; the file name is the id of the group. */
export const topicGroupSchema = z.strictObject({
  /** Kind of unit the topics of this group compare. */
  level: z.enum(['indicator', 'column', 'item', 'section']),
  /** The topics, in the order they are shown. */
  topics: z.array(topicSchema),
});

export type Topic = z.infer<typeof topicSchema>;
export type TopicGroup = z.infer<typeof topicGroupSchema>;
