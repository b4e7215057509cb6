import { fold } from '../fold.ts';
import { simplifications } from '../related/traditional.ts';
import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { foundOf } from './found.ts';
import type { NearHit } from './hit.ts';
import { nearIndex, type NearIndex } from './pairs.ts';
import { pause, plain } from './plain.ts';
import { textHits } from './text.ts';
import { wordsHits } from './words.ts';

/**
 * Units that hold something like the query: wrong, missing, extra or swapped characters, other punctuation, pasted passages.
 *
 * To be asked when nothing holds the query itself. The likeliest reading first: least errors, then what the texts say most often;
 * then by headings, frequency and brevity. Nothing for what is like nothing in the texts.
 *
 * @param query
 *   As typed, in traditional characters too. No character of it is an operator.
 */
export function nearFound(index: SearchIndex, query: string): Found[] {
  const typed = query.slice(0, mostRead);
  const [simplified = typed] = simplifications(index, typed);
  return foundOf(index, hitsOf(index, nearIndex(index), simplified));
}

/** What a query has beyond is not read: units are shorter by far. */
const mostRead = 10_000;

function hitsOf(index: SearchIndex, near: NearIndex, query: string): NearHit[] {
  const hits = textHits(near, withoutLast(plain(fold(query)).text));
  if (hits.length > 0) return hits;
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => plain(word).text !== '');
  return wordsHits(index, near, [...new Set(words)]);
}

/** What was typed ends as it may; a pause at its end asks for nothing. */
function withoutLast(typed: string): string {
  return typed.endsWith(pause) ? typed.slice(0, -1) : typed;
}
