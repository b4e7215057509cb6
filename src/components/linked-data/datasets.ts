/** The data sets that this site offers. */
import { strings, type Locale } from '../../i18n/index.ts';
import { sourcePath } from '../../plan/address.ts';
import { planGloss } from '../corpus/gloss.ts';
import type { Corpus } from '../corpus/types.ts';
import { indicatorMatrix } from '../indicators/matrix.ts';
import type { DataFile } from '../open-data/files.ts';
import { datasetData } from './dataset.ts';
import type { Addresser, LinkedData } from './linked-data.ts';

interface Context {
  locale: Locale;
  address: Addresser;
}

/** All of the open data, documented at `/data/`. */
export function openDataset(
  corpus: Corpus,
  files: readonly DataFile[],
  context: Context,
): LinkedData {
  const { data, page } = strings(context.locale);

  return datasetData(
    {
      name: data.title,
      description: `${page.dataset(names(corpus, context.locale))} ${data.lead}`,
      path: '/data/',
      plans: corpus.plans,
      version: corpus.version,
      rows: indicatorMatrix(corpus),
      downloads: [
        ...files.map(download),
        { path: '/data/datapackage.json', mediaType: 'application/json' },
        ...corpus.plans.map(({ id }) => ({
          path: sourcePath(id),
          mediaType: 'text/plain',
        })),
      ],
    },
    context,
  );
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
      version: corpus.version,
      rows: indicatorMatrix(corpus),
      downloads: files.filter(({ table }) => table === 'indicators').map(download),
    },
    context,
  );
}

function download({ path, format, bytes }: DataFile) {
  return {
    path: `/data/${path}`,
    mediaType: format === 'json' ? 'application/json' : 'text/csv',
    bytes,
  };
}

function names({ plans }: Corpus, locale: Locale): string[] {
  return plans.map((plan) => planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle);
}
