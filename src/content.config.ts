import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  columnSchema,
  indicatorSchema,
  notesSchema,
  planSchema,
  sectionSchema,
  topicGroupSchema,
} from './schemas/index.ts';

/** Files below a content folder. Bodies are shown as text, never as rendered Markdown, so rendering waits for a call that never comes. */
function files(base: string, pattern: string) {
  return glob({
    base: `./content/${base}`,
    pattern,
    deferRender: true,
    // The path is the id: `hunan/sections/s3-2-3`, `hunan`.
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });
}

export const collections = {
  plans: defineCollection({ loader: files('plans', '*/index.md'), schema: planSchema }),
  sections: defineCollection({ loader: files('plans', '*/sections/*.md'), schema: sectionSchema }),
  columns: defineCollection({ loader: files('plans', '*/columns/*.md'), schema: columnSchema }),
  indicators: defineCollection({
    loader: files('plans', '*/indicators/*.md'),
    schema: indicatorSchema,
  }),
  notes: defineCollection({ loader: files('notes', '*.yml'), schema: notesSchema }),
  topics: defineCollection({ loader: files('topics', '*.yml'), schema: topicGroupSchema }),
};
