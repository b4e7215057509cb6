import { exactFound } from '../exact.ts';
import { readQuery } from '../query.ts';
import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { cutWordsFound, wordsFound } from '../words.ts';

/** The whole query in one piece is worth more than its words apart. */
const inOnePiece = 4;

/**
 * Units that hold other words in place of the query: as a whole, or all the words of it that spaces part; failing these,
 * all that a segmenter cuts. Each unit once.
 */
export function literallyFound(index: SearchIndex, instead: string): Found[] {
  const query = readQuery(instead);
  const whole = exactFound(index, query);
  const seen = new Set(whole.map(({ record }) => record));
  const apart = wordsFound(index, query).filter(({ record }) => !seen.has(record));
  if (whole.length + apart.length === 0) return cutWordsFound(index, query);
  return [...whole.map((found) => ({ ...found, score: found.score + inOnePiece })), ...apart];
}
