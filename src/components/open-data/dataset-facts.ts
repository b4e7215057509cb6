import type { DatasetCitation } from '../../cite/dataset/dataset-citation.ts';
import { writeDatasetCitation } from '../../cite/dataset/formats.ts';
import { defaultLocale, strings } from '../../i18n/index.ts';
import type { DataVersion } from './version.ts';

/** What every file that stands for all of the data says of it. */
export interface DatasetFacts extends DataVersion {
  /** Full address of the page that documents the data. */
  homepage: string;
  /** How to cite it, GB/T 7714. */
  citation: string;
}

/** The data as a reference; the same in every language of the interface. */
export function datasetCitation({ date, label }: DataVersion, homepage: string): DatasetCitation {
  const { data } = strings(defaultLocale);
  return {
    key: 'duidu-data',
    author: data.cite.author,
    title: data.cite.citedTitle,
    version: label,
    date,
    link: homepage,
  };
}

/** Facts of a version. */
export function datasetFacts(version: DataVersion, homepage: string): DatasetFacts {
  const citation = writeDatasetCitation('gbt7714', datasetCitation(version, homepage));
  return { ...version, homepage, citation };
}
