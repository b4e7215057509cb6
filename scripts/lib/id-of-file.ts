import { basename } from 'node:path';
import { planIdSchema } from '../../src/schemas/index.ts';

/** An id for a text that has none yet: its file name as a slug, or `plan`. */
export function idOfFile(path: string): string {
  const slug = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return planIdSchema.safeParse(slug).success ? slug : 'plan';
}
