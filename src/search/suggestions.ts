import { fold } from './fold.ts';
import { findHits } from './hits.ts';
import { nearFound } from './near/near.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

const most = 6;
/** Each look goes through the whole corpus; what is longer is a quotation, and its words would help nobody. */
const mostLooks = 24;
/** Of so many words are those that look alike sought. */
const mostAlike = 4;

/**
 * What to look for where a query finds nothing: words of it that are found by themselves, or words of the texts that look
 * like them; with the number of units that hold them, most found first.
 */
export function suggestWords(
  index: SearchIndex,
  { folded, words, cut }: Query,
): { words: string; count: number }[] {
  const whole = [...words, ...cut].filter((word) => word !== folded).slice(0, mostLooks);
  const alike = words.length > 1 ? lookAlikes(index, words) : [];
  const found = count(index, [...whole, ...alike]);
  return (found.length > 0 ? found : count(index, pieces(index, folded))).slice(0, most);
}

/** For words that are not found, those of the texts that are nearest. */
function lookAlikes(index: SearchIndex, words: readonly string[]): string[] {
  return words
    .filter((word) => word.length > 1 && !index.folded.includes(word))
    .slice(0, mostAlike)
    .flatMap((word) => {
      const reason = nearFound(index, word)[0]?.reason;
      return reason?.by === 'near' ? [reason.printed] : [];
    });
}

function count(index: SearchIndex, words: readonly string[]) {
  return [...new Set(words)]
    .filter((word) => [...word].length > 1)
    .map((word) => ({ words: word, count: findHits(index, fold(word)).records.length }))
    .filter((each) => each.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The longest pieces of a query that stand somewhere, from left to right. */
function pieces({ folded: all }: SearchIndex, query: string): string[] {
  const found: string[] = [];
  let looks = 0;
  for (let at = 0; at + 2 <= query.length && looks < mostLooks;) {
    let end = at + 2;
    while (end <= query.length && looks < mostLooks && all.includes(query.slice(at, end))) {
      end += 1;
      looks += 1;
    }
    looks += 1;
    const piece = query.slice(at, end - 1);
    const says = piece.length > 1 && /^[\p{L}\p{N}]+$/u.test(piece);
    if (says) found.push(piece);
    at = says ? end - 1 : at + 1;
  }
  return found;
}
