import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

/** Folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Folder that holds sources, notes, glosses, topics and plans.
 *
 * @param option
 *   Value of `--content`; without it `DUIDU_CONTENT`, and without that the project's own.
 * @throws {Refusal}
 *   When there is no such folder, or something in it that must be a folder is none.
 */
export function contentFolder(option: string | undefined): string {
  const given = option ?? process.env['DUIDU_CONTENT'];
  const folder = given ? fromCaller(given) : join(projectFolder, 'content');

  for (const name of ['', 'sources', 'notes', 'glosses', 'topics', 'plans']) {
    const path = join(folder, name);
    const info = statSync(path, { throwIfNoEntry: false });
    if (info ? info.isDirectory() : name !== '' && name !== 'sources') continue;
    throw new Refusal(
      `${shownPath(path)}: Unexpected ${info ? 'file' : 'missing folder'}, expected a folder` +
        (name ? '' : ' with `sources` in it'),
    );
  }

  return folder;
}

/** A path given on the command line, seen from where the command was called (npm changes folders). */
export function fromCaller(path: string): string {
  const base = process.env['INIT_CWD'] ?? process.cwd();
  return resolve(existsSync(base) ? base : process.cwd(), path);
}

/** How messages call a path: from the current folder when it is below it, otherwise whole. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  const outside = short === '' || short.startsWith('..') || isAbsolute(short);
  return outside ? path : short.split(sep).join('/');
}
