import { strings, type Locale } from '../../../i18n/index.ts';
import { indicatorPath } from '../../indicators/indicator-topics.ts';
import type { MatrixRow } from '../../indicators/matrix.ts';
import type { Chart, ChartCell, ChartRow } from '../chart.ts';
import { chartName } from '../plan-signs.ts';
import { printedValue, rowName } from './panels.ts';

/** Columns of the file. */
const fields = [
  'topic',
  'indicator',
  'plan',
  'baseline_year',
  'baseline_raw',
  'baseline_value',
  'target_year',
  'target_raw',
  'target_comparator',
  'target_value',
  'unit',
  'attribute',
  'source',
  'url',
] as const;

type Field = (typeof fields)[number];

/** What a table is called, and whether its rows name their indicator, as they need not where there is one only. */
export interface TableOf {
  caption: string;
  named: boolean;
}

/** Values of some rows of the matrix, a row a plan and indicator; a plan that is silent on a topic has a row that says so. */
export function indicatorTable(
  rows: readonly MatrixRow[],
  { caption, named }: TableOf,
  locale: Locale,
): Pick<Chart, 'table' | 'csv'> {
  const text = strings(locale);
  const words = text.indicatorCharts;
  const { head, notStated, absent } = words.table;
  const shown: ChartRow[] = [];
  const written: Record<Field, string | number | null>[] = [];

  for (const row of rows) {
    const name = rowName(row, locale);
    const nameCell: ChartCell = {
      text: name,
      ...(row.topic ? { href: indicatorPath(row.topic.id) } : { chinese: true }),
    };
    const first = named ? [nameCell] : [];
    for (const { plan, indicators } of row.cells) {
      // A row without topic is about one plan alone.
      if (indicators.length === 0 && row.topic) {
        shown.push({
          plan: plan.id,
          cells: [
            ...first,
            chartName(plan, locale),
            { text: absent, absent: true },
            '',
            '',
            '',
            '',
            '',
          ],
        });
        written.push({ ...nothing, topic: row.topic.id, plan: plan.id });
      }
      for (const { name: printed, baseline, target, unit, attribute, source, url } of indicators) {
        shown.push({
          plan: plan.id,
          cells: [
            ...first,
            chartName(plan, locale),
            baseline ? printedValue(baseline, unit) : { text: notStated, absent: true },
            baseline?.year ? String(baseline.year) : { text: notStated, absent: true },
            target
              ? { text: printedValue(target, unit), href: url }
              : { text: notStated, absent: true, href: url },
            target?.year ? String(target.year) : { text: notStated, absent: true },
            attribute ? words.attributes[attribute] : { text: notStated, absent: true },
            text.indicators.sources[source],
          ],
        });
        written.push({
          topic: row.topic?.id ?? null,
          indicator: printed,
          plan: plan.id,
          baseline_year: baseline?.year ?? null,
          baseline_raw: baseline?.raw ?? null,
          baseline_value: baseline?.value ?? null,
          target_year: target?.year ?? null,
          target_raw: target?.raw ?? null,
          target_comparator: target?.comparator ?? null,
          target_value: target?.value ?? null,
          unit,
          attribute,
          source,
          url,
        });
      }
    }
  }

  return {
    table: {
      caption,
      head: [
        ...(named ? [head.indicator] : []),
        head.plan,
        head.base,
        head.baseYear,
        head.target,
        head.targetYear,
        head.attribute,
        head.source,
      ],
      rows: shown,
    },
    csv: { fields, rows: written },
  };
}

const nothing: Record<Field, null> = {
  topic: null,
  indicator: null,
  plan: null,
  baseline_year: null,
  baseline_raw: null,
  baseline_value: null,
  target_year: null,
  target_raw: null,
  target_comparator: null,
  target_value: null,
  unit: null,
  attribute: null,
  source: null,
  url: null,
};
