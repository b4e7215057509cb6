import { z } from 'zod';
import { parentSchema, unitFields } from './unit.ts';

/** Frontmatter of `content/plans/<plan>/sections/*.md`: a section, or the head or tail of the plan. */
export const sectionSchema = z.strictObject({
  /** What the file holds; its body is the unit's own text. */
  kind: z.enum(['head', 'section', 'tail']),
  ...unitFields,
  /** Depth in the outline, from 1; `null` for head and tail. */
  level: z.int().min(1).nullable(),
  /** Section it stands in; `null` for head, tail and the first level. */
  parent: parentSchema,
});

export type SectionFrontmatter = z.infer<typeof sectionSchema>;
