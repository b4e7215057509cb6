import type { ResultGroup, SearchAnswer } from '../../../search/messages.ts';
import type { Match } from '../../../search/results.ts';

/** What stands above a result: where another tier or another group begins. */
export type ResultHeading =
  | { above: 'tier'; match: Match; units: number; hits: number }
  | { above: 'group'; group: ResultGroup };

/**
 * Headings of a list of results.
 *
 * Groups come one after the other, and so do tiers where neither groups nor the order of the plans mix them.
 *
 * @returns
 *   By the place of the result that each stands above, from 0.
 */
export function headingsOf({
  state,
  groups,
  counts,
  hits,
}: Pick<SearchAnswer, 'state' | 'groups' | 'counts' | 'hits'>): Map<number, ResultHeading> {
  const headings = new Map<number, ResultHeading>();
  let at = 0;

  if (state.group !== 'none') {
    for (const group of groups) {
      if (group.count > 0) headings.set(at, { above: 'group', group });
      at += group.count;
    }
  } else if (state.sort === 'relevance') {
    for (const match of ['exact', 'words', 'near', 'related'] as const) {
      const units = counts[match];
      if (units > 0) headings.set(at, { above: 'tier', match, units, hits });
      at += units;
    }
  }

  return headings;
}
