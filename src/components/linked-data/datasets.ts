/** The data sets that this site offers. */
import { strings, type Locale } from '../../i18n/index.ts';
import { sourcePath } from '../../plan/address.ts';
import { planGloss } from '../corpus/gloss.ts';
import type { Corpus } from '../corpus/types.ts';
import { indicatorMatrix } from '../indicators/matrix.ts';
import type { DataFile } from '../open-data/files.ts';
import type { Publication } from '../open-data/publication.ts';
import { tableNames } from '../open-data/table-names.ts';
import { datasetData, distribution, type Download } from './dataset.ts';
import { textLanguage, type Addresser, type LinkedData } from './linked-data.ts';

interface Context {
  locale: Locale;
  address: Addresser;
}

/** All of the open data, documented at `/data/`: a data set in the catalogue of this site, made up of one for each table. */
export function openDataset(
  corpus: Corpus,
  { files, facts, outputs }: Pick<Publication, 'files' | 'facts' | 'outputs'>,
  context: Context,
): LinkedData {
  const { data, page, site } = strings(context.locale);
  const { address, locale } = context;
  const tables = new Set(files.map(({ path }) => path));
  const whole = [...outputs.values()].filter(({ path }) => !tables.has(path));
  const id = (name: string) => `${address('/data/')}#${name}`;

  return {
    ...datasetData(
      {
        name: data.datasetName,
        description: `${page.dataset(names(corpus, locale))} ${data.lead}`,
        path: '/data/',
        plans: corpus.plans,
        date: facts.date,
        version: facts.label,
        rows: indicatorMatrix(corpus),
        downloads: [
          ...whole.map(({ path, mediaType: type, bytes }) => ({
            path: `/data/${path}`,
            mediaType: type,
            bytes,
          })),
          ...files.map(download),
          ...corpus.plans.map(({ id }) => ({ path: sourcePath(id), mediaType: 'text/plain' })),
        ],
      },
      context,
    ),
    keywords: [...data.keywords],
    citation: facts.citation,
    isBasedOn: corpus.plans.map(({ record }) => ({
      '@type': 'Legislation',
      '@id': address(record.url),
      name: record.title,
    })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': id('tables'),
      name: `${site.name} · ${data.title}`,
      url: address('/data/', locale),
    },
    hasPart: tableNames.map((name) => ({
      '@type': 'Dataset',
      '@id': id(`fields-${name}`),
      name: data.tables[name].title,
      description: data.tables[name].text,
      license: address('/data/#terms', locale),
      inLanguage: textLanguage,
      distribution: distribution(
        files.filter(({ table }) => table === name).map(download),
        address,
      ),
    })),
  };
}

/** The indicators of all plans, shown at `/indicators/`. */
export function indicatorDataset(
  corpus: Corpus,
  files: readonly DataFile[],
  context: Context,
): LinkedData {
  const { indicators, page } = strings(context.locale);

  return datasetData(
    {
      name: indicators.title,
      description: page.indicatorDataset(names(corpus, context.locale)),
      path: '/indicators/',
      plans: corpus.plans,
      date: corpus.version,
      version: corpus.version,
      rows: indicatorMatrix(corpus),
      downloads: files.filter(({ table }) => table === 'indicators').map(download),
    },
    context,
  );
}

function download({ path, format, bytes }: DataFile): Download {
  return {
    path: `/data/${path}`,
    mediaType: format === 'json' ? 'application/json' : 'text/csv',
    bytes,
  };
}

function names({ plans }: Corpus, locale: Locale): string[] {
  return plans.map((plan) => planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle);
}
