import { above } from './above.ts';
import { findHits, placesIn, type Hits } from './hits.ts';
import type { Query } from './query.ts';
import type { Found } from './results.ts';
import { foldedRecord, type SearchIndex } from './search-index.ts';
import { frequencyWeight, rarity } from './weight.ts';

/** What it is worth that a unit's own text holds all words: more than any frequency. */
const allOwnWeight = 1;
/** What it is worth besides that its own heading does. */
const allInHeadingWeight = 0.6;
/** What a word is worth that stands not in the unit but above it. */
const inPlanWeight = 0.75;
const inPathWeight = 0.4;
const headingWeight = 0.8;
const nearnessWeight = 0.6;
/** Who pastes a text of which the characters are spaced asks for that text, not for its words. */
const mostWords = 24;
/** Of more than these it is not measured how near words stand to one another: nobody reads so far. */
const mostMeasured = 300;

/**
 * Units that hold all words of a query that spaces part, each literally: in their own printed text, in a heading above them,
 * or in the name of their plan, and at least one in their own text.
 */
export function wordsFound(index: SearchIndex, { words }: Query): Found[] {
  return words.length > mostWords ? [] : allWords(index, words, Infinity);
}

/**
 * The same for words that nobody typed apart.
 *
 * @param within
 *   How long a piece of a unit's own text may be that holds them all, in folded characters; infinite asks for no such piece.
 */
export function cutWordsFound(index: SearchIndex, { cut }: Query, within = Infinity): Found[] {
  return allWords(index, cut, within);
}

function allWords(index: SearchIndex, words: readonly string[], within: number): Found[] {
  if (words.length < 2) return [];
  // The longest word is mostly the rarest: where it is nowhere, the others need not be looked for.
  const found: Word[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const place = placeWord(index, word);
    if (!place) return [];
    found.push(place);
  }

  const all = index.corpus.records.length;
  const holders: Held[] = [];
  for (let record = 0; record < all; record++) {
    const held = hold(index, found, record);
    if (held) holders.push(held);
  }
  holders.sort((a, b) => b.score - a.score || a.record - b.record);

  return holders.flatMap(({ record, score, count, terms }, rank) => {
    const isMeasured = rank < mostMeasured || within !== Infinity;
    const window = isMeasured ? smallestWindow(foldedRecord(index, record), terms) : Infinity;
    // What stands above a unit is near to nothing in it.
    const isTogether = terms.length === words.length && window <= within;
    if (within !== Infinity && !isTogether) return [];
    const length = terms.reduce((sum, term) => sum + term.length, 0);
    const nearness = terms.length > 1 ? Math.min(1, length / window) : 0;
    const found: Found = {
      record,
      match: 'words',
      score: score + nearnessWeight * nearness,
      count,
      reason: null,
      terms,
    };
    return [found];
  });
}

/** Where a word stands: how often in each unit, whether in its heading, whether above it. */
export interface Word {
  word: string;
  rarity: number;
  counts: Uint16Array;
  headings: Uint8Array;
  /** See {@link above}. */
  above: Uint8Array;
}

/** Find where a word stands, in units and above them; `null` where it stands nowhere. */
export function placeWord(index: SearchIndex, word: string): Word | null {
  const hits = findHits(index, word);
  const inPlans = index.planWords.map((words) => words.includes(word));
  if (hits.records.length === 0 && !inPlans.includes(true)) return null;

  const size = index.parents.length;
  const counts = new Uint16Array(size);
  const headings = new Uint8Array(size);
  spread(hits, counts, headings);
  return {
    word,
    rarity: rarity(index, hits.records.length),
    counts,
    headings,
    above: above(index, headings, inPlans),
  };
}

function spread({ records, counts, headings }: Hits, into: Uint16Array, inHeadings: Uint8Array) {
  for (const [place, record] of records.entries()) {
    into[record] = Math.min(counts[place] as number, 0xffff);
    if ((headings[place] as number) > 0) inHeadings[record] = 1;
  }
}

interface Held {
  record: number;
  score: number;
  count: number;
  /** Words in the unit's own text. */
  terms: string[];
}

function hold(index: SearchIndex, words: readonly Word[], record: number): Held | null {
  let isOwn = false;
  for (const { counts, above } of words) {
    if (counts[record] !== 0) isOwn = true;
    else if (above[record] === 0) return null;
  }
  if (!isOwn) return null;

  let score = 0;
  let weights = 0;
  let count = 0;
  let isInHeading = true;
  const terms: string[] = [];
  for (const { word, rarity: weight, counts, headings, above } of words) {
    if (!headings[record]) isInHeading = false;
    const own = counts[record] as number;
    let worth = above[record] === 2 ? inPlanWeight : inPathWeight;
    if (own > 0) {
      worth = 0.5 + frequencyWeight(index, record, own) / 2;
      if (headings[record]) worth += headingWeight;
      terms.push(word);
    }
    score += weight * worth;
    weights += weight;
    count += own;
  }
  const whole =
    (terms.length === words.length ? allOwnWeight : 0) + (isInHeading ? allInHeadingWeight : 0);
  return { record, score: score / weights + whole, count, terms };
}

/** Length of the shortest piece of a text that holds all words; infinite where it does not hold them all. */
export function smallestWindow(text: string, words: readonly string[]): number {
  const places = words
    .flatMap((word, number) =>
      placesIn(text, word, 50).map((at) => ({ at, end: at + word.length, number })),
    )
    .sort((a, b) => a.at - b.at);
  const held = new Map<number, { at: number; end: number }>();
  let smallest = Infinity;

  for (const { at, end, number } of places) {
    held.set(number, { at, end });
    if (held.size < words.length) continue;
    const all = [...held.values()];
    const from = Math.min(...all.map((place) => place.at));
    const to = Math.max(...all.map((place) => place.end));
    smallest = Math.min(smallest, to - from);
  }
  return smallest;
}
