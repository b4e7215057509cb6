import type { Dictionary } from '../../../i18n/index.ts';
import type { PlanView } from '../../corpus/types.ts';
import { planTargetsPath } from '../../targets/anchor.ts';
import type { ChartSource } from '../chart.ts';

/** A plan as the source of its commitments: all of their sentences are on the page of targets. */
export function commitmentSource(
  { id, record, commitments: { length } }: PlanView,
  name: string,
  { charts: words }: Pick<Dictionary, 'charts'>,
): ChartSource {
  const all = { text: words.passagesOf(length), href: planTargetsPath(id) };
  return { text: name, href: record.url, passages: length > 0 ? [all] : [] };
}
