import type { Found, Reason } from '../results.ts';

/**
 * Worth of a way by which a unit is reached, in the order of how surely it is meant; what is found by one way scores less
 * than the distance between two.
 */
export const ways = {
  note: 90,
  number: 80,
  traditional: 70,
  pinyin: 60,
  /** The whole query is made of words of groups. */
  synonym: 50,
  /** So it is, but the unit has not all of them. */
  synonymParts: 40,
  topic: 30,
  /** Some words of the query are of groups, and the others stand there. */
  synonymWithin: 20,
  /** Most of the query is of groups, and the unit has some of it. */
  synonymAmong: 10,
  gloss: 0,
} as const;

export type Way = keyof typeof ways;

/** What is found by a way, scored after it. */
export function byWay(
  way: Way,
  reason: Reason,
  found: Pick<Found, 'record' | 'score' | 'count' | 'terms'>,
): Found {
  const { record, score, count, terms } = found;
  return { record, match: 'related', score: ways[way] + Math.min(9, score), count, reason, terms };
}
