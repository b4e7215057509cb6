/**
 * Imports run one way (see CONTRIBUTING): what reads and computes knows nothing of what shows it, and only the edges
 * touch files or collections.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);

/** An import and the line it stands in. */
interface Import {
  from: string;
  line: number;
  target: string;
}

/** Folders of src from low to high; a file may import from its own row and the rows above it. */
const rows: readonly (readonly string[])[] = [
  ['schemas'],
  ['plan', 'i18n'],
  ['align', 'diff', 'target', 'chart', 'search', 'cite'],
  ['components', 'styles', 'site.ts'],
  ['layouts'],
  ['pages', 'content.config.ts', 'middleware.ts', 'env.d.ts'],
  ['e2e'],
];

const files = [...listFiles('src/'), ...listFiles('scripts/')];
const imports = files.flatMap(readImports);
const isTest = ({ from }: Import) => /\.test\.ts$|\/testing\/|^src\/e2e\//.test(from);

function listFiles(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/.test(entry.name))
    .map((entry) => posix.join(folder, relativeTo(folder, entry.parentPath), entry.name));
}

function relativeTo(folder: string, path: string): string {
  return posix.relative(new URL(folder, root).pathname, path);
}

function readImports(from: string): Import[] {
  const lines = readFileSync(new URL(from, root), 'utf8').split('\n');
  // `from '…'`, `import '…'`, `import('…')` and `@import '…'`; a statement over several lines counts at its last.
  const statement = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
  return lines.flatMap((text, index) =>
    [...text.matchAll(statement)].map(([, name = '']) => {
      const target = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
      return { from, line: index + 1, target };
    }),
  );
}

/**
 * Row of a file of src by its first folder, or by its name where it stands in src itself; undefined for a file outside
 * and for one that no row names.
 */
function rowOf(path: string): number | undefined {
  const name = /^src\/([^/]+)/.exec(path)?.[1] ?? '';
  const row = rows.findIndex((names) => names.includes(name));
  return row === -1 ? undefined : row;
}

function shown(found: readonly Import[]): string[] {
  return found.map(({ from, line, target }) => `${from}:${line} imports ${target}`);
}

test('the imports of every folder are read', () => {
  for (const name of rows.slice(0, 2).flat()) {
    expect(imports.some(({ from }) => from.startsWith(`src/${name}/`))).toBe(true);
  }
  expect(imports.some(({ from }) => from.startsWith('scripts/'))).toBe(true);
});

test('every folder of src has its place in the one direction', () => {
  const known = rows.flat();
  const names = readdirSync(new URL('src/', root)).filter(
    (name) => !/\.(?:test|config)\.ts$/.test(name),
  );
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('no import climbs', () => {
  const climbs = imports.filter((entry) => {
    if (isTest(entry)) return false;
    const from = rowOf(entry.from);
    const target = rowOf(entry.target);
    return from !== undefined && target !== undefined && target > from;
  });
  expect(shown(climbs)).toEqual([]);
});

test('nothing in src imports scripts', () => {
  const back = imports.filter(
    ({ from, target }) => from.startsWith('src/') && target.startsWith('scripts/'),
  );
  expect(shown(back.filter((entry) => !isTest(entry)))).toEqual([]);
});

test('nothing imports tests or what helps them, but tests', () => {
  const found = imports.filter(({ target }) => /\.test\.ts$|\/testing\/|\/e2e\//.test(target));
  expect(shown(found.filter((entry) => !isTest(entry)))).toEqual([]);
});

test('only pages and content.config.ts import astro:content', () => {
  const found = imports.filter(
    ({ from, target }) =>
      target === 'astro:content' && !/^src\/(?:pages\/|content\.config\.ts$)/.test(from),
  );
  expect(shown(found)).toEqual([]);
});

test('only scripts and tests import files and processes of Node', () => {
  const found = imports.filter(
    (entry) =>
      /^(?:node:)?(?:fs|child_process|http|net|process)(?:\/|$)/.test(entry.target) &&
      entry.from.startsWith('src/') &&
      !isTest(entry),
  );
  expect(shown(found)).toEqual([]);
});

test('the reader and all that computes know neither Astro nor the page', () => {
  const pure = /^src\/(?:plan|schemas|i18n|align|diff|target|chart|search|cite)\//;
  const found = imports.filter(
    ({ from, target }) => pure.test(from) && /^astro(?!\/zod)|\.astro$/.test(target),
  );
  expect(shown(found)).toEqual([]);
});

test('only files of the browser touch the page', () => {
  // A document is also a plan; a page's own is known by what it can do.
  const page =
    /(?<![\w.'"`])(?:(?:window|navigator|localStorage)\s*\??[.[]|document\??\.(?:\w*[eE]lement|query|body|head|title|add|cookie|exec))/;
  const found = files
    .filter((name) => !/\.browser\.ts$|\.test\.ts$|\/testing\/|^src\/e2e\/|^scripts\//.test(name))
    .filter((name) => page.test(withoutComments(readFileSync(new URL(name, root), 'utf8'))));
  expect(found).toEqual([]);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|<!--[\s\S]*?-->/g, '');
}
