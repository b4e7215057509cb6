import { placesIn } from '../hits.ts';
import type { NearHit } from './hit.ts';
import { holders } from './holders.ts';
import { isLikely } from './likely.ts';
import { plainText, type NearIndex } from './pairs.ts';
import type { Place } from './places.ts';
import { windowsOf } from './windows.ts';

/** Words of the texts taken for a query. */
export interface Reading {
  /** As in the plain text of units. */
  taken: string;
  /** Sum of the errors in the query, if this is meant. */
  cost: number;
  /** Units that hold it, with how often. */
  held: ReadonlyMap<number, number>;
}

/** A reading that costs more than the best by more than this is not meant. */
const margin = 0.3;
/** Readings looked up in all units. */
const mostReadings = 12;
/** Costs are sums of fractions: they differ in the last digit by their order. */
const tiny = 1e-9;

/**
 * What a phrase of at most 32 characters may stand for, the likeliest first: with the least wrong, then what the texts say most
 * often (a noisy channel: M. D. Kernighan, K. W. Church and W. A. Gale, COLING 1990).
 *
 * @param typed
 *   Plain text, see `plain`.
 */
export function readingsOf(index: NearIndex, typed: string): Reading[] {
  const windows = [...windowsOf(index, typed)].sort(([, a], [, b]) => a - b);
  const readings: Reading[] = [];
  for (const [taken, cost] of windows) {
    const best = readings[0]?.cost ?? cost;
    if (readings.length === mostReadings || cost > best + margin + tiny) break;
    const held = holders(index, taken);
    if (isLikely(index, typed, taken, held)) readings.push({ taken, cost, held });
  }
  return readings.sort(
    (a, b) => (Math.abs(a.cost - b.cost) < tiny ? 0 : a.cost - b.cost) || b.held.size - a.held.size,
  );
}

/** Units that hold one of the readings of a phrase. */
export function phraseHits(index: NearIndex, typed: string): NearHit[] {
  const readings = readingsOf(index, typed);
  const hits = new Map<number, NearHit>();
  for (const [rank, { cost, held }] of readings.entries())
    for (const record of held.keys()) {
      if (hits.has(record)) continue;
      const asGood = readings.filter((each) => each.cost <= cost + tiny && each.held.has(record));
      hits.set(record, {
        record,
        rank,
        cost,
        places: placesOfAll(plainText(index, record), asGood),
      });
    }
  return [...hits.values()];
}

/** Everywhere that readings stand in a text, the likelier first where two overlap. */
function placesOfAll(text: string, readings: readonly Reading[]): Place[] {
  const places: Place[] = [];
  for (const { taken } of readings)
    for (const at of placesIn(text, taken)) {
      const place = { start: at, end: at + taken.length };
      if (!places.some(({ start, end }) => start < place.end && place.start < end))
        places.push(place);
    }
  return places.sort((a, b) => a.start - b.start);
}
