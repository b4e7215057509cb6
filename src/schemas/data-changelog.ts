import { z } from 'zod';

/** `content/data-changelog.yml`: what changed in the open data, written by hand for those who use them. */
export const dataChangelogSchema = z.strictObject({
  /** In whatever order; pages show the newest first. */
  changes: z.array(
    z.strictObject({
      /** Day of the change, ISO 8601. */
      date: z.iso.date(),
      /** What changed, in Chinese. */
      zh: z.string().min(1),
      /** What changed, in English. */
      en: z.string().min(1),
    }),
  ),
});

export type DataChange = z.infer<typeof dataChangelogSchema>['changes'][number];
