import type { Sounds } from './sounds.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** A place where a query may stand. */
export interface LikelyPlace extends Place {
  /** Characters of the query that stand about where they should. */
  votes: number;
}

/** Room on either side for a swap at the edge and a pause. */
const margin = 2;
/** One more than the last place in the query of each key, by key; all 0 between searches. */
const heads = new Uint16Array(65536);

/**
 * Where a text may hold a query with some errors: stretches that hold enough of its characters, or such as are read alike,
 * about where they should stand.
 *
 * Every character of a text that is in the query votes for where the query would begin; errors shift votes by one each, so
 * neighbouring beginnings are added up.
 *
 * @param allowed
 *   Errors allowed, see `errorsAllowed`.
 * @returns
 *   A list a text.
 */
export function placesOf(
  query: string,
  texts: readonly string[],
  allowed: number,
  { keys, keysOf }: Sounds,
): LikelyPlace[][] {
  // Places of each key in the query form a chain: from `heads` on through `earlier`.
  const chained: { key: number; at: number; earlier: number }[] = [{ key: 0, at: 0, earlier: 0 }];
  for (let at = 0; at < query.length; at++)
    for (const key of keysOf(query.charCodeAt(at))) {
      chained.push({ key, at, earlier: heads[key] as number });
      heads[key] = chained.length - 1;
    }
  const positions = Uint16Array.from(chained, ({ at }) => at);
  const earlier = Uint16Array.from(chained, (each) => each.earlier);

  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const votes = new Uint8Array(longest + query.length);
  const places = texts.map((text) => {
    for (let at = 0; at < text.length; at++) {
      let link = heads[keys[text.charCodeAt(at)] as number] as number;
      while (link !== 0) {
        const beginning = at - (positions[link] as number) + query.length - 1;
        votes[beginning] = (votes[beginning] as number) + 1;
        link = earlier[link] as number;
      }
    }
    return counted(votes, query.length, text.length, Math.floor(allowed));
  });

  for (const { key } of chained) heads[key] = 0;
  return places;
}

/** Read the votes for the beginnings in a text, and set them to 0. */
function counted(votes: Uint8Array, query: number, text: number, shift: number): LikelyPlace[] {
  const places: LikelyPlace[] = [];
  const wanted = query - shift;
  let sum = 0;
  let best = 0;
  let from = 0;
  for (let at = 0; at < query + text - 1; at++) {
    sum += votes[at] as number;
    if (at > shift) sum -= votes[at - shift - 1] as number;
    if (sum < wanted) continue;
    // Beginnings from `at - shift` to `at` were added up.
    const beginning = at - query + 1;
    const last = places.length - 1;
    // Of places that overlap, the one with most votes is kept.
    const isSame = last >= 0 && beginning - from < query;
    if (isSame && sum <= best) continue;
    best = sum;
    from = beginning;
    places[isSame ? last : last + 1] = {
      start: Math.max(0, beginning - shift - margin),
      end: Math.min(text, beginning + query + shift + margin),
      votes: sum,
    };
  }
  votes.fill(0, 0, query + text);
  return places;
}
