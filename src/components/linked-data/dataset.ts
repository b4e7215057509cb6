import { strings, type Locale } from '../../i18n/index.ts';
import type { PlanView } from '../corpus/types.ts';
import type { MatrixRow } from '../indicators/matrix.ts';
import { interval } from './interval.ts';
import { textLanguage, type Addresser, type LinkedData, type LinkedValue } from './linked-data.ts';

/** A file of a data set. */
export interface Download {
  /** Address under the root. */
  path: string;
  mediaType: string;
  /** Size in bytes, where it is known. */
  bytes?: number;
}

/** A data set of this site: what is in it, whose plans it covers, and its files. */
export interface DatasetParts {
  name: string;
  description: string;
  /** Address of the page that documents it, in the default language. */
  path: string;
  plans: readonly PlanView[];
  /** Day on which it last changed, ISO 8601; `null` where it is not known. */
  date: string | null;
  /** Version as it is cited. */
  version: string | null;
  /** Indicators side by side, of which the set has values. */
  rows: readonly MatrixRow[];
  downloads: readonly Download[];
}

/** The data set that a page offers or shows. */
export function datasetData(
  { name, description, path, plans, date, version, rows, downloads }: DatasetParts,
  { locale, address }: { locale: Locale; address: Addresser },
): LinkedData {
  const { site } = strings(locale);

  return {
    '@type': 'Dataset',
    '@id': `${address(path)}#dataset`,
    url: address(path, locale),
    name,
    description,
    version,
    dateModified: date,
    license: address('/data/#terms', locale),
    creator: { '@type': 'Organization', name: site.name, url: address('/', locale) },
    isAccessibleForFree: true,
    inLanguage: textLanguage,
    spatialCoverage: distinct(plans.map(({ record }) => record.region)).map((region) => ({
      '@type': 'AdministrativeArea',
      name: region,
    })),
    temporalCoverage: coverage(plans),
    variableMeasured: rows.map((row) => variable(row, locale)),
    distribution: distribution(downloads, address),
  };
}

/** Files of a data set. */
export function distribution(downloads: readonly Download[], address: Addresser): LinkedValue[] {
  return downloads.map(({ path: file, mediaType, bytes }) => ({
    '@type': 'DataDownload',
    name: file.slice(file.lastIndexOf('/') + 1),
    encodingFormat: mediaType,
    contentUrl: address(file),
    contentSize: bytes === undefined ? null : `${bytes} B`,
  }));
}

/** What a row of the indicator table measures; its unit where the plans agree on one. */
function variable({ topic, cells }: MatrixRow, locale: Locale): LinkedValue {
  const indicators = cells.flatMap((cell) => cell.indicators);
  const units = distinct(indicators.map(({ unit }) => unit));
  const title = locale === 'en' ? topic?.title.en : topic?.title.zh;

  return {
    '@type': 'PropertyValue',
    name: title ?? indicators[0]?.name,
    unitText: units.length === 1 ? units[0] : null,
  };
}

/** From the first year of any plan to the last, where every plan says its years. */
function coverage(plans: readonly PlanView[]): string | null {
  const periods = plans.flatMap(({ period }) => period ?? []);
  if (periods.length < plans.length || periods.length === 0) return null;
  const first = Math.min(...periods.map((period) => period.first));
  const last = Math.max(...periods.map((period) => period.last));
  return interval({ first, last });
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
