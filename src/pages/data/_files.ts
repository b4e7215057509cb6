import { dataFiles, openData, type DataFile } from '../../components/open-data/files.ts';
import { corpus } from '../_corpus.ts';

/** Every file of the open data but its descriptor. */
export async function files(): Promise<DataFile[]> {
  return dataFiles(openData(await corpus()));
}

/** Answer with one file of the open data. */
export async function serveFile(path: string): Promise<Response> {
  const file = (await files()).find((candidate) => candidate.path === path);
  return file ? new Response(file.content) : new Response(null, { status: 404 });
}
