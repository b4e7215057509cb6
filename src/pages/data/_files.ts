import { parse } from 'yaml';
import type { Corpus } from '../../components/corpus/types.ts';
import { absoluteHref } from '../../components/link.ts';
import type { DataFile } from '../../components/open-data/files.ts';
import { publish, type Publication } from '../../components/open-data/publication.ts';
import { dataChangelogSchema } from '../../schemas/index.ts';
import { corpus } from '../_corpus.ts';

// Not a collection, because Astro warns of one without files, and a site need not have a changelog.
const changelogs = import.meta.glob<string>('../../../content/data-changelog.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const contents = import.meta.glob<string>(
  [
    '../../../content/{plans,notes,topics,glosses}/**/*.{md,yml}',
    '../../../content/{departments,synonyms}.yml',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** What was made of a corpus; every file and page of the open data asks for all of it. */
const made = new WeakMap<Corpus, Promise<Publication>>();

/** Everything below `/data/`. */
export async function publication(): Promise<Publication> {
  const everything = await corpus();
  const known = made.get(everything);
  if (known) return known;

  const published = publish({
    corpus: everything,
    changes: Object.values(changelogs).flatMap(
      (text) => dataChangelogSchema.parse(parse(text)).changes,
    ),
    contents: Object.fromEntries(
      Object.entries(contents).map(([path, text]) => [path.replace(/^.*?\/content\//, ''), text]),
    ),
    address: (path) => absoluteHref(path),
  });
  made.set(everything, published);
  return published;
}

/** Every table as JSON and as CSV. */
export async function files(): Promise<readonly DataFile[]> {
  return (await publication()).files;
}
