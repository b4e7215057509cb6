/** What pages need for searching, made once a build. */
import { searchCorpus } from '../components/search-corpus/search-corpus.ts';
import { writeCorpusFile, type CorpusFile } from '../components/search-corpus/write-corpus.ts';
import { corpus } from './_corpus.ts';

let written: Promise<CorpusFile> | undefined;

/** The corpus that browsers search, as a file below `/search/`. */
export function corpusFile(): Promise<CorpusFile> {
  if (import.meta.env.DEV) return writeFile();
  return (written ??= writeFile());
}

async function writeFile(): Promise<CorpusFile> {
  return writeCorpusFile(searchCorpus(await corpus()));
}

/**
 * Address of that file under the root.
 *
 * While developing it has a name without a hash, so that a page need not wait for what it may not use.
 */
export async function corpusPath(): Promise<string> {
  return `/search/${import.meta.env.DEV ? 'corpus.js' : (await corpusFile()).name}`;
}
