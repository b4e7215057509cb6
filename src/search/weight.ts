import type { SearchIndex } from './search-index.ts';

// As usual for BM25; length counts less than usual, since units are short and differ in kind more than in wordiness.
const saturation = 1.2;
const lengthShare = 0.5;

/** How much a word says of a unit that holds it so often, as in BM25: from 0 to, not including, 1. */
export function frequencyWeight(index: SearchIndex, record: number, count: number): number {
  const { starts, meanLength } = index;
  const length = (starts[record + 1] as number) - (starts[record] as number) - 1;
  const relative = 1 - lengthShare + lengthShare * (length / (meanLength || 1));
  return count / (count + saturation * relative);
}

/** How much a word says that so many units hold, as in BM25: above 0. */
export function rarity(index: SearchIndex, units: number): number {
  const all = index.corpus.records.length;
  return Math.log(1 + (all - units + 0.5) / (units + 0.5));
}
