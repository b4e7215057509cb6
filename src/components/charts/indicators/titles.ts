import { strings, type Locale } from '../../../i18n/index.ts';
import type { MatrixRow } from '../../indicators/matrix.ts';
import { chartName } from '../plan-signs.ts';
import { printedValue, rowName, statedIn, type Stated } from './panels.ts';

/** What the chart of all indicators shows: how many are shared, and how many of these have different targets. */
export function overviewTitle(rows: readonly MatrixRow[], locale: Locale): string {
  const { title } = strings(locale).indicatorCharts;
  const plans = new Set(rows.flatMap((row) => statedIn(row).map(({ plan }) => plan)));
  const [only] = plans;
  if (plans.size === 1 && only) return title.one(rows.length, chartName(only, locale));

  const counted = rows.map((row) => ({
    row,
    count: new Set(statedIn(row).map(({ plan }) => plan)).size,
  }));
  const shared = counted.filter(({ count }) => count === plans.size).map(({ row }) => row);
  const [widest] = counted.toSorted((a, b) => b.count - a.count);
  if (shared.length > 0 || !widest)
    return title.shared(rows.length, plans.size, shared.length, shared.filter(differs).length);
  return title.apart(rows.length, plans.size, rowName(widest.row, locale), widest.count);
}

/** What the chart of one indicator shows: whether targets are the same, and else the lowest and the highest. */
export function rowTitle(row: MatrixRow, locale: Locale): string {
  const { indicatorCharts: words } = strings(locale);
  const { title } = words;
  const name = rowName(row, locale);
  const stated = statedIn(row).filter(({ indicator }) => indicator.target !== null);
  const plans = new Set(stated.map(({ plan }) => plan));
  const [first] = stated;
  const [only] = plans;
  if (!first || !only) return title.noTarget(name);
  if (plans.size === 1 && stated.length === 1)
    return title.alone(name, chartName(only, locale), targetOf(first));
  if (new Set(stated.map(({ indicator }) => indicator.unit)).size > 1)
    return title.units(name, plans.size);
  if (!differs(row)) return title.same(name, plans.size, targetOf(first));

  const values = stated.map(({ indicator }) => indicator.target?.value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => stated.filter(({ indicator }) => indicator.target?.value === value);
  // The same number, meant otherwise: 60 and at least 60.
  if (low === high)
    return title.same(name, plans.size, [...new Set(stated.map(targetOf))].join(' / '));

  const named = (value: number) =>
    [...new Set(at(value).map(({ plan }) => chartName(plan, locale)))].join(words.listSeparator);
  const [lowest = first] = at(low);
  const [highest = first] = at(high);
  return title.range(name, targetOf(lowest), named(low), targetOf(highest), named(high));
}

/** Whether the targets of a row are not all the same. */
function differs(row: MatrixRow): boolean {
  const targets = statedIn(row).flatMap(({ indicator: { target, unit } }) =>
    target ? [`${target.comparator}${target.value}${unit ?? ''}`] : [],
  );
  return new Set(targets).size > 1;
}

function targetOf({ indicator: { target, unit } }: Stated): string {
  return target ? printedValue(target, unit) : '';
}
