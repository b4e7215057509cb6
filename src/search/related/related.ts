import { readQuery } from '../query.ts';
import type { Found } from '../results.ts';
import { fold } from '../fold.ts';
import type { SearchIndex } from '../search-index.ts';
import { glossesFound } from './glosses.ts';
import { literallyFound } from './literally.ts';
import { notesFound } from './notes.ts';
import { numbersFound } from './numbers.ts';
import { pinyinFound } from './pinyin.ts';
import { synonymsFound } from './synonyms.ts';
import { topicsFound } from './topics.ts';
import { simplifications } from './traditional.ts';
import { byWay, ways } from './ways.ts';

/** A longer query is a pasted passage, which says itself what it means. */
const longest = 400;

/**
 * Units that answer a query in other words: readings of notes, numbers written otherwise, traditional characters, pinyin,
 * synonyms, titles of topics, English names.
 *
 * Each unit comes once, by the way that is surest to be meant, and says which. Units that hold the query literally may be
 * among them; they belong to a surer tier. Nonsense finds nothing.
 */
export function relatedFound(index: SearchIndex, typed: string): Found[] {
  if (typed.length > longest) return [];
  const query = readQuery(typed);
  if (query.folded.length < 2) return [];
  const all = [
    ...notesFound(index, query),
    ...inOtherWords(index, typed),
    ...pinyinFound(index, query),
    ...glossesFound(index, typed),
    ...simplifications(index, typed).flatMap((simplified) => [
      ...literallyFound(index, simplified).map((found) =>
        byWay(
          'traditional',
          { by: 'traditional', word: query.folded, instead: fold(simplified) },
          found,
        ),
      ),
      ...inOtherWords(index, simplified),
    ]),
  ];

  const best = new Map<number, Found>();
  for (const found of all) {
    const known = best.get(found.record);
    if (!known || found.score > known.score) best.set(found.record, found);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}

/** What needs Chinese in simplified characters. */
function inOtherWords(index: SearchIndex, typed: string): Found[] {
  const query = readQuery(typed);
  return [
    ...numbersFound(index, query),
    ...synonymsFound(index, typed),
    ...topicsFound(index, query),
  ];
}

/**
 * Whether the whole query is understood in other words, so that nobody need guess at slips of the pen.
 *
 * One known word among others does not do: 助残务服 is a slip, though 助残 is known.
 *
 * @param related
 *   What `relatedFound` found.
 */
export function understood(related: readonly Found[]): boolean {
  return related.some(({ score, reason }) => score >= ways.topic || reason?.by === 'gloss');
}
