import { dataFiles, type DataFile } from '../../components/open-data/files.ts';
import type { Corpus } from '../../components/corpus/types.ts';
import { corpus } from '../_corpus.ts';

/** Files of a corpus; every file and page of the open data asks for all of them. */
const written = new WeakMap<Corpus, DataFile[]>();

/** Every file of the open data but its descriptor. */
export async function files(): Promise<DataFile[]> {
  const everything = await corpus();
  const made = written.get(everything) ?? dataFiles(everything);
  written.set(everything, made);
  return made;
}

/** Answer with one file of the open data. */
export async function serveFile(path: string): Promise<Response> {
  const file = (await files()).find((candidate) => candidate.path === path);
  return file ? new Response(file.content) : new Response(null, { status: 404 });
}
