import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeCorpusFile } from '../../../src/components/search-corpus/write-corpus.ts';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import { projectFolder } from '../content.ts';
import type { BuiltSearch } from './built-search.ts';
import { benchDocuments } from './documents.ts';

/** Bytes after gzip at level 9 that a browser fetches before it can search. */
export interface Weight {
  engine: string;
  code: number;
  /** The texts. */
  corpus: number;
  /** What is sent besides; 0 where it is made in the browser. */
  index: number;
}

/**
 * Weigh our engine and the libraries; the corpus is packed for ours, JSON for the others.
 *
 * @param miniSearch
 *   Index of MiniSearch as it would be sent.
 */
export async function weigh(
  { engine }: BuiltSearch,
  corpus: SearchCorpus,
  miniSearch: string,
): Promise<Weight[]> {
  const documents = packed(JSON.stringify(benchDocuments(corpus)));
  const library = (path: string) => packed(readFileSync(join(projectFolder, 'node_modules', path)));
  return [
    {
      engine: 'Duidu',
      code: packed(engine),
      corpus: packed((await writeCorpusFile(corpus)).script),
      index: 0,
    },
    {
      engine: 'Fuse, defaults',
      code: library('fuse.js/dist/fuse.min.mjs'),
      corpus: documents,
      index: 0,
    },
    {
      engine: 'MiniSearch, bigrams',
      code: library('minisearch/dist/es/index.js'),
      corpus: documents,
      index: packed(miniSearch),
    },
  ];
}

/** Weigh what Pagefind wrote: a query fetches some of its index, and a fragment for each result shown. */
export function weighPagefind(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const sum = (pattern: RegExp) =>
    files
      .filter((name) => pattern.test(name))
      .reduce((bytes, name) => bytes + packed(readFileSync(join(folder, name))), 0);
  return {
    engine: 'Pagefind',
    code: sum(/^(?:pagefind\.js|pagefind-worker\.js|wasm\.(?:zh|unknown)\.pagefind)$/),
    corpus: sum(/^fragment[/\\]/),
    index: sum(/^(?:index[/\\]|filter[/\\]|pagefind\.[\w-]*\.pf_meta$|pagefind-entry\.json$)/),
  };
}

/** Files that are packed already grow when packed again. */
function packed(bytes: string | Buffer): number {
  return Math.min(gzipSync(bytes, { level: 9 }).length, Buffer.byteLength(bytes));
}
