import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How the files in a folder differ from those it should hold; paths are relative to it. */
export interface Difference {
  /** Files with other content. */
  stale: string[];
  /** Files that are not there. */
  missing: string[];
  /** Files nobody expects, and folders without an expected file, the topmost only. */
  extra: string[];
}

/**
 * Compare a folder with the files it should hold.
 *
 * Dot files are the system's and are left alone.
 */
export function compareFolder(folder: string, expected: ReadonlyMap<string, string>): Difference {
  const folders = new Set([...expected.keys()].flatMap(parents));
  const found = new Set<string>();
  const extra: string[] = [];

  function walk(below: string): void {
    for (const name of list(join(folder, below))) {
      const path = below ? `${below}/${name}` : name;
      if (expected.has(path)) found.add(path);
      else if (folders.has(path)) walk(path);
      else extra.push(path);
    }
  }

  walk('');
  const missing = [...expected.keys()].filter((path) => !found.has(path));
  const stale = [...found].filter((path) => !holds(join(folder, path), expected.get(path)));
  return { stale, missing, extra };
}

/** `a/b/c.md` → `a`, `a/b`. */
function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function list(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function holds(path: string, content: string | undefined): boolean {
  return statSync(path).isFile() && readFileSync(path, 'utf8') === content;
}
