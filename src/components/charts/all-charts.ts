import type { Locale } from '../../i18n/index.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Chart } from './chart.ts';
import { changedCharts } from './changed/changed-chart.ts';
import { commitmentsCharts } from './commitments/commitments-chart.ts';
import { coverageCharts } from './coverage/coverage-chart.ts';
import { departmentCharts } from './departments/department-chart.ts';
import { indicatorCharts } from './indicators/indicator-charts.ts';
import { stripCharts } from './strip/strip-chart.ts';

/** Makes the charts of one kind that a corpus has data for; none where it has none. */
export type ChartMaker = (corpus: Corpus, locale: Locale) => readonly Chart[];

/** Every kind of chart; a new one is added here. */
const makers: readonly ChartMaker[] = [
  indicatorCharts,
  changedCharts,
  commitmentsCharts,
  stripCharts,
  coverageCharts,
  departmentCharts,
];

const made = new WeakMap<Corpus, Map<Locale, ReadonlyMap<string, Chart>>>();

/** Every chart of a corpus in a language, by id. Made once. */
export function charts(corpus: Corpus, locale: Locale): ReadonlyMap<string, Chart> {
  const ofCorpus = made.get(corpus) ?? new Map<Locale, ReadonlyMap<string, Chart>>();
  made.set(corpus, ofCorpus);
  const known = ofCorpus.get(locale);
  if (known) return known;

  const all = makers.flatMap((make) => make(corpus, locale));
  const byId = new Map(all.map((chart) => [chart.id, chart]));
  if (byId.size < all.length)
    throw new Error('Unexpected charts of one id, expected an id for each');
  ofCorpus.set(locale, byId);
  return byId;
}
