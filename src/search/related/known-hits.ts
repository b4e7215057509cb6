import { addHit, isHeadingApart, type Hits } from '../hits.ts';
import { recordAt } from '../search-index.ts';
import { dictionary } from './dictionary.ts';
import { perIndex } from '../per-index.ts';

/** Places of the hash of two characters. */
const tableSize = 1 << 14;

/** A word that is looked for. */
interface Sought {
  word: string;
  hits: Hits;
  /** Where it was found last, its end. */
  end: number;
}

/**
 * Where each word of the groups of synonyms stands; words that stand nowhere are left out.
 *
 * One walk through all texts finds all words, since a single question may lead to dozens of them.
 */
export const knownHits = perIndex((index): ReadonlyMap<string, Hits> => {
  const { folded, headingEnds } = index;
  const sought = [...dictionary(index).leads.keys()].map((word): Sought => {
    return { word, hits: { records: [], counts: [], headings: [] }, end: 0 };
  });
  const byBeginning = tableOf(sought);
  let record = 0;
  let next = folded.charCodeAt(0);

  for (let at = 0; at < folded.length - 1; at++) {
    const first = next;
    next = folded.charCodeAt(at + 1);
    const begun = byBeginning[hash(first, next)];
    if (begun === undefined) continue;
    for (const each of begun) {
      const { word, hits } = each;
      if (at < each.end || !folded.startsWith(word, at)) continue;
      record = recordAt(index, at, record);
      const headingEnd = headingEnds[record] as number;
      const isInHeading = at + word.length <= headingEnd;
      if (at < headingEnd && !isInHeading && isHeadingApart(index, record)) continue;
      each.end = at + word.length;
      addHit(hits, record, isInHeading);
    }
  }
  return new Map(
    sought.flatMap(({ word, hits }) => (hits.records.length > 0 ? [[word, hits] as const] : [])),
  );
});

/** Words by the hash of their first two characters. */
function tableOf(sought: readonly Sought[]): (Sought[] | undefined)[] {
  const table = Array.from({ length: tableSize }, (): Sought[] | undefined => undefined);
  for (const each of sought)
    (table[hash(each.word.charCodeAt(0), each.word.charCodeAt(1))] ??= []).push(each);
  return table;
}

function hash(first: number, second: number): number {
  return (first * 37 + second) & (tableSize - 1);
}
