import Fuse from 'fuse.js/basic';
import { align } from './alignment.ts';
import { errorsAllowed } from './errors-allowed.ts';
import { fuseOptions, fuseThreshold } from './options.ts';
import type { Sounds } from './sounds.ts';

/** What of a stretch of text is taken for a query. */
export interface Match {
  taken: string;
  /** Sum of the errors. */
  cost: number;
}

/**
 * Which stretches hold a query with no more errors than are allowed: Fuse decides which come near, the alignment what is what.
 *
 * @param query
 *   Plain text of 2 to 32 characters. It is never read as anything but characters: the basic build of Fuse knows no operators.
 * @returns
 *   Matches by stretch.
 */
export function matchStretches(
  query: string,
  stretches: Iterable<string>,
  sounds: Sounds,
): Map<string, Match> {
  const allowed = errorsAllowed(query.length);
  const matches = new Map<string, Match>();
  const fuse = new Fuse([...stretches], { ...fuseOptions, threshold: fuseThreshold(query.length) });
  for (const { item } of fuse.search(query)) {
    const { start, end, cost } = align(query, item, sounds);
    if (cost <= allowed) matches.set(item, { taken: item.slice(start, end), cost });
  }
  return matches;
}
