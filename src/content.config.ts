import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import {
  columnSchema,
  glossesSchema,
  indicatorSchema,
  notesSchema,
  planSchema,
  proposalsSchema,
  sectionSchema,
  topicGroupSchema,
} from './schemas/index.ts';

/**
 * Load files below a content folder with their raw bodies.
 *
 * Bodies are shown as text, never as rendered Markdown: the loader is told to render on demand, and the demand is
 * struck out, so that Astro does not make a module of each file.
 */
function rawFiles(base: string, pattern: string): Loader {
  const loader = glob({
    base: `./content/${base}`,
    pattern,
    deferRender: true,
    // The path is the id: `hunan/sections/s3-2-3`, `hunan`.
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });

  return {
    name: 'raw-files',
    load: ({ store, ...context }) => {
      // Where no file is left, the loader would keep the entries of the last build.
      store.clear();
      return loader.load({
        ...context,
        store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) },
      });
    },
  };
}

export const collections = {
  plans: defineCollection({ loader: rawFiles('plans', '*/index.md'), schema: planSchema }),
  sections: defineCollection({
    loader: rawFiles('plans', '*/sections/*.md'),
    schema: sectionSchema,
  }),
  columns: defineCollection({ loader: rawFiles('plans', '*/columns/*.md'), schema: columnSchema }),
  indicators: defineCollection({
    loader: rawFiles('plans', '*/indicators/*.md'),
    schema: indicatorSchema,
  }),
  notes: defineCollection({ loader: rawFiles('notes', '*.yml'), schema: notesSchema }),
  glosses: defineCollection({ loader: rawFiles('glosses', '*.yml'), schema: glossesSchema }),
  // One collection, because Astro warns of one without files, and most days nothing is proposed.
  topics: defineCollection({
    loader: rawFiles('topics', '{*,proposed/*}.yml'),
    schema: z.union([topicGroupSchema, proposalsSchema]),
  }),
};
