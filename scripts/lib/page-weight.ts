import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type Node } from 'acorn';
import { tags, type Tag } from './html.ts';

/** What a page weighs: bytes of each file after gzip at level 9, added up. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
}

/**
 * A scale for the pages of a built site; each style sheet and script is packed once.
 *
 * @param read
 *   Bytes of a file of the site, by its path without a slash at the beginning.
 * @returns
 *   Function from a page's file to its weight. Scripts count with all that they import statically: that must arrive
 *   before they run. What is imported later, on demand, does not count.
 */
export function pageScale(read: (path: string) => Uint8Array): (file: string) => PageWeight {
  const sizes = new Map<string, number>();
  const text = (path: string) => Buffer.from(read(path)).toString();
  const size = (path: string) => {
    const known = sizes.get(path) ?? packedSize(read(path));
    sizes.set(path, known);
    return known;
  };
  const sum = (paths: ReadonlySet<string>) => [...paths].reduce((all, path) => all + size(path), 0);

  return (file) => {
    const found = tags(text(file));
    const path = (address: string | undefined) => localPath(address ?? '', file);
    const linked = (rel: string) =>
      found.filter((tag) => tag.name === 'link' && rels(tag).includes(rel));
    const sheets = linked('stylesheet').map(({ attributes }) => path(attributes.get('href')));
    const scripts = [
      ...found.filter(({ name, attributes }) => name === 'script' && attributes.has('src')),
      ...linked('modulepreload'),
    ].map(({ attributes }) => path(attributes.get('src') ?? attributes.get('href')));

    return {
      html: packedSize(read(file)),
      css: sum(
        closure(sheets, (sheet) => sheetImports(text(sheet)).map((name) => localPath(name, sheet))),
      ),
      js: sum(
        closure(scripts, (script) =>
          moduleImports(text(script)).map((name) => localPath(name, script)),
        ),
      ),
    };
  };
}

/** Size after gzip at level 9, in bytes. */
function packedSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function rels({ attributes }: Tag): string[] {
  return (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
}

/** File that an address in another file names. */
function localPath(address: string, from: string): string {
  const { pathname } = new URL(address, `http://site/${from}`);
  return posix.normalize(decodeURIComponent(pathname)).slice(1);
}

/** The given files, those they name, and so on. */
function closure(first: readonly string[], next: (path: string) => string[]): Set<string> {
  const found = new Set(first);
  for (const path of found) for (const other of next(path)) found.add(other);
  return found;
}

function sheetImports(css: string): string[] {
  return Array.from(
    css.matchAll(/@import\s*(?:url\()?["']?([^"')\s;]+)/g),
    ([, name = '']) => name,
  );
}

/** Files that a script imports before it runs. */
function moduleImports(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return (body as readonly (Node & { source?: { value?: unknown } | null })[]).flatMap(
    ({ source }) => (typeof source?.value === 'string' ? [source.value] : []),
  );
}
