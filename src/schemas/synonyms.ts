import { z } from 'zod';
import { slugSchema } from './id.ts';

/** A word as it is searched: two characters or more, without white space and without marks that a search leaves out. */
const wordSchema = z.string().regex(/^[^\s“”"'‘’「」]{2,}$/u, {
  error:
    'Unexpected word, expected two characters or more without spaces and quotes, such as `托育`',
});

/** In so many groups may a word stand; one that means more is too vague to lead anywhere. */
const mostGroups = 4;

/**
 * Words that mean about the same. Whoever searches for one of them, of `find` or of `say`, is led to all others of `find`.
 *
 * Words are in simplified characters. One that half of the texts hold, such as 服务, leads nowhere and has no place here.
 */
export const synonymGroupSchema = z
  .strictObject({
    /** Slug, unique over all themes. */
    id: slugSchema,
    /** Words of plans, the usual one first: what is looked for. */
    find: z.array(wordSchema).min(1),
    /** What people say instead; these words lead to those of `find`, and nothing leads to them. */
    say: z.array(wordSchema).default([]),
    /** For readers, in Chinese: where the words differ, or why they stand together. */
    note: z.string().min(1).optional(),
  })
  .superRefine(({ id, find, say }, context) => {
    const words = [...find, ...say];
    if (words.length < 2)
      context.addIssue({
        code: 'custom',
        message: `Unexpected group of one word in \`${id}\`, expected two words or more`,
      });
    for (const [index, word] of words.entries()) {
      if (words.indexOf(word) === index) continue;
      const inSay = index >= find.length;
      context.addIssue({
        code: 'custom',
        path: inSay ? ['say', index - find.length] : ['find', index],
        message: `Unexpected second \`${word}\` in \`${id}\`, expected each word once in a group; delete it`,
      });
    }
  });

/** `content/synonyms.yml`: words by which the search finds other words; written by hand, shared by all plans. */
export const synonymsSchema = z
  .strictObject({
    /** Groups by what they are about, in the order they are shown. */
    themes: z.array(
      z.strictObject({
        /** Slug, unique. */
        id: slugSchema,
        /** Title; the English one is unofficial. */
        title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
        groups: z.array(synonymGroupSchema).min(1),
      }),
    ),
  })
  .superRefine(({ themes }, context) => {
    const ids = new Set<string>();
    const uses = new Map<string, number>();

    for (const [theme, { id, groups }] of themes.entries()) {
      checkId(id, ['themes', theme, 'id']);
      for (const [group, { id, find, say }] of groups.entries()) {
        const path = ['themes', theme, 'groups', group];
        checkId(id, [...path, 'id']);
        for (const [index, word] of find.entries()) checkWord(word, [...path, 'find', index]);
        for (const [index, word] of say.entries()) checkWord(word, [...path, 'say', index]);
      }
    }

    function checkId(id: string, path: PropertyKey[]): void {
      if (ids.has(id))
        context.addIssue({
          code: 'custom',
          path,
          message: `Unexpected second id \`${id}\`, expected ids of themes and groups to differ; choose another`,
        });
      ids.add(id);
    }

    function checkWord(word: string, path: PropertyKey[]): void {
      const count = (uses.get(word) ?? 0) + 1;
      uses.set(word, count);
      if (count === mostGroups + 1)
        context.addIssue({
          code: 'custom',
          path,
          message: `Unexpected \`${word}\` in more than ${String(mostGroups)} groups, expected a word that says what it means; take it out of some`,
        });
    }
  });

export type SynonymGroup = z.infer<typeof synonymGroupSchema>;
export type Synonyms = z.infer<typeof synonymsSchema>;
export type SynonymTheme = Synonyms['themes'][number];
