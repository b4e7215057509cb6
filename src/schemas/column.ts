import { z } from 'zod';
import { parentSchema, unitFields } from './unit.ts';

/** A numbered action inside a column. Its text stands in the body, under the heading of the same place. */
export const itemSchema = z.strictObject(unitFields);

/** The indicator table of a column, cell by cell. The body has the same cells, parted by tabs. */
export const tableSchema = z.strictObject({
  /** Cells of the head row, rejoined; empty when the table was printed without one. */
  header: z.array(z.string()),
  /** Cells of each row, as printed. */
  rows: z.array(z.array(z.string())),
});

/**
 * Frontmatter of `content/plans/<plan>/columns/*.md`: one special column.
 *
 * The body holds the column's own paragraphs, then one heading an item (marker and title) with the item's paragraphs.
 */
export const columnSchema = z.strictObject({
  /** What the file holds. */
  kind: z.literal('column'),
  ...unitFields,
  /** Innermost section open where the column begins; `null` in head and tail. */
  parent: parentSchema,
  /** Where the column holds a table: its cells. */
  table: tableSchema.nullable(),
  /** The column's items in source order. */
  items: z.array(itemSchema),
});

export type ItemFrontmatter = z.infer<typeof itemSchema>;
export type Table = z.infer<typeof tableSchema>;
export type ColumnFrontmatter = z.infer<typeof columnSchema>;
