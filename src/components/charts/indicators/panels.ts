import type { IndicatorPanel, IndicatorRow } from '../../../chart/indicators.ts';
import { strings, type Locale } from '../../../i18n/index.ts';
import type { Baseline, IndicatorRecord } from '../../../schemas/index.ts';
import type { PlanView } from '../../corpus/types.ts';
import type { MatrixRow } from '../../indicators/matrix.ts';
import { topicName } from '../../topics/topic-name.ts';
import { unitGloss } from '../../corpus/gloss.ts';
import { chartName, planSign } from '../plan-signs.ts';

/** An indicator of a plan. */
export interface Stated {
  plan: PlanView;
  indicator: IndicatorRecord;
}

/** What a row of the matrix is called: its topic, or its only indicator's name. */
export function rowName(row: MatrixRow, locale: Locale): string {
  if (row.topic) return topicName(row.topic, locale);
  const [first] = statedIn(row);
  if (!first) return '';
  return unitGloss(first.indicator, first.plan, locale) ?? first.indicator.name;
}

/** Every indicator of a row, plan by plan. */
export function statedIn({ cells }: MatrixRow): Stated[] {
  return cells.flatMap(({ plan, indicators }) =>
    indicators.map((indicator) => ({ plan, indicator })),
  );
}

/** A value as printed, with the unit where the cell leaves it to the head of the table. */
export function printedValue({ raw }: Pick<Baseline, 'raw'>, unit: string | null): string {
  const value = raw.replace(/\s+/g, '');
  return unit === null || value.includes(unit) ? value : `${value}${unit}`;
}

/** Panels of a row of the matrix: one a unit of measure, since no scale has two. */
export function panelsOf(row: MatrixRow, locale: Locale): IndicatorPanel[] {
  const { indicatorCharts: words } = strings(locale);
  const name = rowName(row, locale);
  const groups = [...Map.groupBy(statedIn(row), ({ indicator }) => indicator.unit ?? '')];
  // That a plan is silent says something only where several are compared.
  const silent = row.topic
    ? row.cells.filter(({ indicators }) => indicators.length === 0).map(({ plan }) => plan)
    : [];

  return groups.map(([unit, stated], index) => ({
    title: groups.length > 1 && unit !== '' ? `${name}（${unit}）` : name,
    unit,
    rows: stated.map((each) => rowOf(each, name, locale)),
    silent:
      index === groups.length - 1 && silent.length > 0
        ? words.silent(silent.map((plan) => chartName(plan, locale)).join(words.listSeparator))
        : '',
  }));
}

function rowOf({ plan, indicator }: Stated, name: string, locale: Locale): IndicatorRow {
  const { indicatorCharts: words } = strings(locale);
  const { baseline, target, attribute, unit, url } = indicator;
  const values = [
    baseline ? printedValue(baseline, unit) : words.noBase,
    target ? printedValue(target, unit) : words.noTarget,
  ].join(' → ');
  const named = attribute ? words.attributes[attribute] : words.noAttribute;

  return {
    sign: planSign(plan, locale),
    base: baseline?.value ?? null,
    target,
    binding: attribute === '约束性',
    values,
    attribute: named,
    label: words.label(name, chartName(plan, locale), values, named),
    href: url,
  };
}
