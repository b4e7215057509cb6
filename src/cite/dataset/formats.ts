/** The open data as a reference: GB/T 7714, BibTeX, RIS and CSL-JSON. */
import { dateParts } from '../dates.ts';
import { escaped } from '../formats/bibtex.ts';
import type { FormatId, Formatted } from '../formats/formats.ts';
import { plain } from '../formats/run.ts';
import type { DatasetCitation } from './dataset-citation.ts';

/** Formats in which the data can be cited, in the order in which they are shown. */
export const datasetFormatIds = ['gbt7714', 'bibtex', 'ris', 'csl'] as const satisfies FormatId[];

export type DatasetFormatId = (typeof datasetFormatIds)[number];

const writers: Readonly<Record<DatasetFormatId, (citation: DatasetCitation) => string>> = {
  gbt7714: datasetGbt7714,
  bibtex: datasetBibtex,
  ris: datasetRis,
  csl: datasetCsl,
};

/** Write the citation in one format. */
export function writeDatasetCitation(id: DatasetFormatId, citation: DatasetCitation): string {
  return writers[id](citation);
}

/** Write the citation in every format. */
export function formattedDataset(citation: DatasetCitation): Formatted[] {
  return datasetFormatIds.map((id) => ({ id, runs: [plain(writers[id](citation))] }));
}

/** GB/T 7714—2015: a data set online, [DS/OL], its version as other title information. */
function datasetGbt7714({ author, title, version, date, link }: DatasetCitation): string {
  const dates = date === null ? '' : `(${date})[${date}]. `;
  return `${author}. ${title}: ${version}[DS/OL]. ${dates}${link}.`;
}

/** BibTeX knows no data sets, so it is `misc`; `version` and `date` are for biblatex and Zotero. */
function datasetBibtex({ key, author, title, version, date, link }: DatasetCitation): string {
  const fields: [name: string, value: string | null][] = [
    ['author', `{${escaped(author)}}`],
    ['title', escaped(title)],
    ['type', 'dataset'],
    ['version', escaped(version)],
    ['year', date === null ? null : date.slice(0, 4)],
    ['date', date],
    ['url', link],
    ['urldate', date],
    ['language', 'zh-CN'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** RIS: a data set (`DATA`); its version is the edition. */
function datasetRis({ key, author, title, version, date, link }: DatasetCitation): string {
  const day = date === null ? null : `${date.replaceAll('-', '/')}/`;
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['ET', version],
    ['PY', date === null ? null : date.slice(0, 4)],
    ['DA', day],
    ['UR', link],
    ['Y2', day],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}`)).join('\n');
}

/** CSL-JSON: a list of one data set, a field a line. */
function datasetCsl({ key, author, title, version, date, link }: DatasetCitation): string {
  const day = date === null ? null : { 'date-parts': [dateParts(date)] };
  const item = {
    id: key,
    type: 'dataset',
    author: [{ literal: author }],
    title,
    version,
    ...(day && { issued: day }),
    URL: link,
    ...(day && { accessed: day }),
    language: 'zh-CN',
  };
  const fields = Object.entries(item).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
}
