/** Everything below `/data/`, made once a build. */
import { writeDatasetCitation, type DatasetFormatId } from '../../cite/dataset/formats.ts';
import { strings } from '../../i18n/index.ts';
import { sourcePath } from '../../plan/address.ts';
import type { DataChange } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { writeJson } from '../twins/json.ts';
import { writeArchive } from './archive.ts';
import { dataPackage } from './data-package.ts';
import { datasetCitation, datasetFacts, type DatasetFacts } from './dataset-facts.ts';
import { dataFiles, type DataFile } from './files.ts';
import { archiveReadme, licenceNote } from './readme.ts';
import { checksums, checksumsPath, dataVersion } from './version.ts';
import { writeWorkbook } from './workbook.ts';

/** A file below `/data/`. */
export interface Output {
  /** Name of the file. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
  bytes: number;
  mediaType: string;
}

/** What the open data are made of. */
export interface PublicationParts {
  corpus: Corpus;
  changes: readonly DataChange[];
  /** Files of `content/` that are given away as they are, by their path in it. */
  contents: Readonly<Record<string, string>>;
  /** Full address of a page or file, from its address under the root. */
  address: (path: string) => string;
}

/** The open data: the tables, and every file that holds them. */
export interface Publication {
  files: readonly DataFile[];
  facts: DatasetFacts;
  /** The newest first. */
  changes: readonly DataChange[];
  /** Every file, by its name. */
  outputs: ReadonlyMap<string, Output>;
}

/** Names of the files that hold everything. */
export const wholePaths = {
  workbook: 'duidu.xlsx',
  data: 'duidu-data.zip',
  markdown: 'duidu-markdown.zip',
} as const;

/** Files that reference managers open. */
export const citationPaths: Partial<Record<DatasetFormatId, string>> = {
  bibtex: 'duidu.bib',
  ris: 'duidu.ris',
  csl: 'duidu.csl.json',
};

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Make everything below `/data/`. The same content gives the same bytes. */
export async function publish({
  corpus,
  changes,
  contents,
  address,
}: PublicationParts): Promise<Publication> {
  const { files, flat } = await dataFiles(corpus);
  const version = await dataVersion(files, corpus.version, changes);
  const homepage = address('/data/');
  const facts = datasetFacts(version, homepage);
  const descriptor = dataPackage(files, strings('en'), {
    ...version,
    homepage,
    sources: corpus.plans.map(({ id, plan }) => ({
      title: plan.title ?? plan.shortTitle,
      // In the folder of the descriptor, on the site and in the archive.
      path: sourcePath(id).replace(/^\/data\//, ''),
      ...(plan.received !== null && { version: plan.received }),
    })),
  });
  const tables = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  const described = {
    ...tables,
    'datapackage.json': writeJson(descriptor),
    [checksumsPath]: checksums(files),
  };

  const outputs = {
    ...described,
    ...citations(facts),
    [wholePaths.workbook]: await writeWorkbook(flat, facts),
    [wholePaths.data]: writeArchive(
      {
        ...described,
        ...Object.fromEntries(
          corpus.plans.map(({ id, source }) => [sourcePath(id).replace(/^\/data\//, ''), source]),
        ),
        'README.md': archiveReadme(({ data }) => data.whole.data, facts),
        'LICENCE.md': licenceNote(),
      },
      facts.date,
    ),
    [wholePaths.markdown]: writeArchive(
      {
        ...contents,
        'README.md': archiveReadme(({ data }) => data.whole.markdown, facts),
        'LICENCE.md': licenceNote(),
      },
      facts.date,
    ),
  };

  return {
    files,
    facts,
    changes: changes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    outputs: new Map(
      Object.entries(outputs).map(([path, content]) => [path, output(path, content)]),
    ),
  };
}

function citations({ homepage, ...version }: DatasetFacts): Record<string, string> {
  const citation = datasetCitation(version, homepage);
  return Object.fromEntries(
    (Object.entries(citationPaths) as [DatasetFormatId, string][]).map(([id, path]) => {
      const text = `${writeDatasetCitation(id, citation)}\n`;
      // RIS wants the line ends of its time.
      return [path, id === 'ris' ? text.replaceAll('\n', '\r\n') : text];
    }),
  );
}

function output(path: string, content: string | Uint8Array<ArrayBuffer>): Output {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return { path, content, bytes, mediaType: mediaTypes[extension] ?? 'application/octet-stream' };
}
