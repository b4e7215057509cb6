import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Correction, notesSchema } from '../../src/schemas/index.ts';
import { contentFolder, shownPath } from './content.ts';
import { Refusal } from './refusal.ts';

/**
 * Corrections of what is read as commitments in a plan of the site; none for any other text.
 *
 * @param path
 *   The text that is read: only where it is the plan's own do the corrections apply.
 */
export async function planCorrections(
  content: string | undefined,
  id: string,
  path: string,
): Promise<readonly Correction[]> {
  const folder = contentFolder(content);
  if (path !== join(folder, 'sources', `${id}.txt`)) return [];
  const notes = join(folder, 'notes', `${id}.yml`);
  if (!existsSync(notes)) return [];
  const result = notesSchema.safeParse(parse(await readFile(notes, 'utf8')));
  if (!result.success) {
    throw new Refusal(
      `${shownPath(notes)}: Unexpected notes; \`npm run ingest\` says what is wrong`,
    );
  }
  return result.data.commitments ?? [];
}
