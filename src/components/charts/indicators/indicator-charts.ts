import { layoutIndicators } from '../../../chart/indicators.ts';
import { strings, type Locale } from '../../../i18n/index.ts';
import { heading } from '../../corpus/names.ts';
import type { Corpus } from '../../corpus/types.ts';
import { indicatorPath } from '../../indicators/indicator-topics.ts';
import { indicatorMatrix, type MatrixRow } from '../../indicators/matrix.ts';
import { chartWidths, type Chart, type ChartSource } from '../chart.ts';
import { chartName } from '../plan-signs.ts';
import { panelsOf, rowName, statedIn } from './panels.ts';
import { indicatorTable, type TableOf } from './table.ts';
import { overviewTitle, rowTitle } from './titles.ts';

/** Id of the chart of all indicators. */
export const indicatorsChart = 'indicators';

/** Id of the chart of one topic of indicators. */
export function indicatorChart(topic: string): string {
  return `${indicatorsChart}-${topic}`;
}

/** Base and target of every indicator of every plan, and one chart for each topic of indicators; none without indicators. */
export function indicatorCharts(corpus: Corpus, locale: Locale): readonly Chart[] {
  const rows = indicatorMatrix(corpus).filter((row) => statedIn(row).length > 0);
  if (rows.length === 0) return [];
  const words = strings(locale).indicatorCharts.table;
  const ofTopics = rows.flatMap((row) =>
    row.topic
      ? chartOf([row], locale, {
          id: indicatorChart(row.topic.id),
          title: rowTitle(row, locale),
          page: indicatorPath(row.topic.id),
          table: { caption: words.caption(rowName(row, locale)), named: false },
        })
      : [],
  );

  return [
    chartOf(rows, locale, {
      id: indicatorsChart,
      title: overviewTitle(rows, locale),
      page: '/indicators/',
      table: { caption: words.captionAll, named: true },
    }),
    ...ofTopics,
  ];
}

function chartOf(
  rows: readonly MatrixRow[],
  locale: Locale,
  { table, ...named }: Pick<Chart, 'id' | 'title' | 'page'> & { table: TableOf },
): Chart {
  const { indicatorCharts: words } = strings(locale);
  const all = rows.flatMap((row) => panelsOf(row, locale));
  const panels = all.length === 1 ? all.map((panel) => ({ ...panel, title: '' })) : all;
  const stated = rows.flatMap(statedIn);
  const draw = (width: number) => layoutIndicators(panels, width, words.key);

  return {
    ...named,
    lead: words.lead(
      onlyOne(stated.map(({ indicator }) => indicator.baseline?.year)),
      onlyOne(stated.map(({ indicator }) => indicator.target?.year)),
    ),
    plans: [...new Set(stated.map(({ plan }) => plan))],
    drawings: { wide: draw(chartWidths.wide), narrow: draw(chartWidths.narrow) },
    sources: sourcesOf(stated, locale),
    ...indicatorTable(rows, table, locale),
  };
}

/** The table or section that each plan's indicators stand in. */
function sourcesOf(stated: ReturnType<typeof statedIn>, locale: Locale): ChartSource[] {
  const { indicatorCharts: words } = strings(locale);
  const sources = new Map<string, ChartSource>();

  for (const { plan, indicator } of stated) {
    const parent = plan.unitsById.get(plan.unitsById.get(indicator.id)?.parent ?? '');
    const unit = parent ?? plan.unitsById.get(indicator.id);
    if (!unit || sources.has(unit.id)) continue;
    sources.set(unit.id, {
      text: words.sourceOf(chartName(plan, locale), heading(unit) ?? ''),
      href: unit.url,
    });
  }
  return [...sources.values()];
}

/** The one year that is stated, where no other is. */
function onlyOne(years: readonly (number | null | undefined)[]): number | null {
  const stated = new Set(years.filter((year) => typeof year === 'number'));
  const [only = null] = stated;
  return stated.size === 1 ? only : null;
}
