import { candidates } from './candidates.ts';
import { errorsAllowed, pairsLost } from './errors-allowed.ts';
import { plainText, type NearIndex } from './pairs.ts';
import { placesOf } from './places.ts';
import { matchStretches } from './stretches.ts';

/** Units looked at for one query at most; what is meant stands in many of them. */
const mostUnits = 1000;
/** Different stretches compared with one query at most. */
const mostStretches = 300;

/**
 * Words of the texts that may be meant by a query, each with the sum of the errors in the query then.
 *
 * @param query
 *   Plain text of at most 32 characters, see `plain`.
 */
export function windowsOf(index: NearIndex, query: string): Map<string, number> {
  const windows = new Map<string, number>();
  const allowed = errorsAllowed(query.length);
  if (allowed === 0) return windows;

  const { units } = candidates(index, query, pairsLost(allowed), mostUnits);
  const texts = units.map(({ record }) => plainText(index, record));
  const stretches = new Set<string>();
  for (const [at, places] of placesOf(query, texts, allowed, index.sounds).entries())
    for (const { start, end } of places)
      if (stretches.size < mostStretches) stretches.add((texts[at] as string).slice(start, end));

  for (const { taken, cost } of matchStretches(query, stretches, index.sounds).values())
    windows.set(taken, Math.min(cost, windows.get(taken) ?? Infinity));
  return windows;
}
