import type { Dictionary } from '../../../i18n/index.ts';
import type { SearchAnswer } from '../../../search/messages.ts';
import { matches } from '../../../search/results.ts';
import { fill } from './fill.ts';
import { conditionsOf } from './narrowing.ts';

/** What scripts of the page say, in the language of the page. */
export type LiveWords = Dictionary['search']['live'];

/** A query in a sentence: so many characters of it. */
const longest = 40;

/** What was asked for, as it is named in a sentence or a title: without the space around it, and not endless. */
export function namedQuery(query: string): string {
  const signs = [...query.trim().replace(/\s+/g, ' ')];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('');
}

/** One sentence on what a search found: how many units, how many hits, and how many units of other tiers. */
export function statusOf(
  answer: Pick<SearchAnswer, 'state' | 'total' | 'counts' | 'hits'>,
  words: LiveWords,
): string {
  const { state, total, counts, hits } = answer;
  const query = namedQuery(state.q);
  const within = conditionsOf(state).length > 0;
  if (total === 0) return fill(within ? words.nothingWithin : words.nothing, { query });

  const parts = matches
    .filter((match) => match !== 'exact' && counts[match] > 0)
    .map((match) => fill(words.part, { name: words.matches[match], count: counts[match] }))
    .join(words.comma);
  if (counts.exact === 0)
    return fill(within ? words.noExactWithin : words.noExact, { query, parts }) + words.end;

  const exact = fill(within ? words.exactWithin : words.exact, {
    query,
    units: counts.exact,
    hits,
  });
  return exact + (parts === '' ? '' : fill(words.further, { parts })) + words.end;
}
