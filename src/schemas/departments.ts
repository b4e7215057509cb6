import { z } from 'zod';
import { slugSchema } from './id.ts';
import { wordsSchema } from './topics.ts';

/** Ids that are pages of their own below `/departments/`. */
const taken = ['names'];

/**
 * A name as names are compared: full-width and half-width signs alike, without white space, brackets and the signs
 * between names, so that `各县（市、区）政府` and `各县市区政府` are one.
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/[\s()[\]〔〕【】、,·“”"]/g, '');
}

/**
 * Offices of the same duty, whatever they are called at each tier: 民政厅 of a province, 民政局 of a city.
 *
 * They are different offices. What they do by their plans is shown under one heading, each name as printed.
 */
export const departmentSchema = z.strictObject({
  /** Slug, unique over all groups; it is in the address of the department’s page. */
  id: slugSchema.refine((id) => !taken.includes(id), {
    error: `Unexpected id, expected none of ${taken.map((id) => `\`${id}\``).join(', ')}, which are pages; choose another`,
  }),
  /** What they are called together, without a tier. */
  name: wordsSchema,
  /**
   * Names of theirs, the usual one first. Without the tier where it stands in front, such as `民政局`, which is 市民政局 and
   * 某县民政局 too; in full where it stands inside, such as `团市委`.
   */
  variants: z
    .array(
      z.string().regex(/^\S{2,}$/, {
        error: 'Unexpected name, expected two characters or more without spaces',
      }),
    )
    .min(1),
  /** For readers: why names stand together, or what is doubtful about it. */
  note: wordsSchema.optional(),
});

/** `content/departments.yml`: which names of departments stand under one heading; written by hand, shared by all plans. */
export const departmentsSchema = z
  .strictObject({
    /** Departments by what they are, in the order in which they are shown. */
    groups: z.array(
      z.strictObject({
        /** Slug, unique. */
        id: slugSchema,
        title: wordsSchema,
        departments: z.array(departmentSchema).min(1),
      }),
    ),
  })
  .superRefine(({ groups }, context) => {
    const ids = new Set<string>();
    const owners = new Map<string, string>();

    for (const [group, { id, departments }] of groups.entries()) {
      checkId(id, ['groups', group, 'id']);
      for (const [index, { id, name, variants }] of departments.entries()) {
        const path = ['groups', group, 'departments', index];
        checkId(id, [...path, 'id']);
        checkName(name.zh, id, [...path, 'name', 'zh']);
        for (const [variant, value] of variants.entries())
          checkName(value, id, [...path, 'variants', variant]);
      }
    }

    function checkId(id: string, path: PropertyKey[]): void {
      if (ids.has(id))
        context.addIssue({
          code: 'custom',
          path,
          message: `Unexpected second id \`${id}\`, expected ids of groups and departments to differ; choose another`,
        });
      ids.add(id);
    }

    function checkName(name: string, id: string, path: PropertyKey[]): void {
      const folded = foldName(name);
      const owner = owners.get(folded);
      if (owner !== undefined)
        context.addIssue({
          code: 'custom',
          path,
          message: `Unexpected second \`${name}\` in \`${id}\`, expected each name once, and \`${owner}\` has it; delete one`,
        });
      else owners.set(folded, id);
    }
  });

export type DepartmentNames = z.infer<typeof departmentSchema>;
export type DepartmentGroup = z.infer<typeof departmentsSchema>['groups'][number];
