import { above } from '../above.ts';
import { findHits, type Hits } from '../hits.ts';
import { foldedRecord, type SearchIndex } from '../search-index.ts';
import { frequencyWeight, rarity } from '../weight.ts';
import { knownHits } from './known-hits.ts';
import { loose, type Slot } from './slots.ts';

/** Words looked for in place of one: as many as there are bits. */
const mostWords = 31;
/** What a word is worth in place of another, and less with each that is less usual. */
const insteadWeight = 0.8;
const lessUsual = 0.06;
const leastWeight = 0.3;
const headingWeight = 0.8;
const inPathWeight = 0.4;
/** Units that hold several words of a group are about it. */
const severalWeight = 0.3;

/** Where a part of a query is answered; lists have one entry a unit. */
export interface Place {
  slot: Slot;
  /** As typed, with the signs around it where they belong to it. */
  typed: string;
  words: readonly PlacedWord[];
  /** Whether all of the part is known to be one word: 快递 of 快递柜 is not. */
  isSure: boolean;
  /** Whether the name of a plan answers it, so that other plans do not. */
  isPlan: boolean;
  /** How much the part says. */
  weight: number;
  /** How well the unit's own text answers it, or a heading above; 0 for not. */
  worth: Float32Array;
  counts: Uint16Array;
  /** Which of {@link words} the unit's own text holds, as bits. */
  held: Int32Array;
  /** Bits of the words that were not typed. */
  others: number;
}

interface PlacedWord {
  word: string;
  isOther: boolean;
  worth: number;
  hits: Hits;
}

/** Find where a part of a query is answered; `null` where it is nowhere. */
export function placeSlot(index: SearchIndex, slot: Slot): Place | null {
  const { words, isSure, typed } = wordsFor(index, slot);
  const inPlans = index.planWords.map((names) => names.includes(slot.typed));
  const isPlan = inPlans.includes(true);
  if (words.length === 0 && !isPlan) return null;

  const size = index.parents.length;
  const worth = new Float32Array(size);
  const counts = new Uint16Array(size);
  const held = new Int32Array(size);
  const headings = new Uint8Array(size);
  let units = 0;
  let others = 0;
  for (const [bit, { hits, isOther, worth: ofWord }] of words.entries()) {
    if (isOther) others |= 1 << bit;
    for (const [at, record] of hits.records.entries()) {
      const count = hits.counts[at] as number;
      const isInHeading = (hits.headings[at] as number) > 0;
      const often = 0.5 + frequencyWeight(index, record, count) / 2;
      const value = ofWord * (often + (isInHeading ? headingWeight : 0));
      if (held[record] === 0) units += 1;
      if (value > (worth[record] as number)) worth[record] = value;
      if (isInHeading) headings[record] = 1;
      counts[record] = (counts[record] as number) + count;
      held[record] = (held[record] as number) | (1 << bit);
    }
  }
  addAround(above(index, headings, inPlans), { worth, held });

  const length = slot.before.length + slot.typed.length + slot.after.length;
  const weight = rarity(index, units) * Math.sqrt(length);
  return { slot, typed, words, isSure, isPlan, weight, worth, counts, held, others };
}

/** Add what several words are worth, and what stands above units that hold none. */
function addAround(around: Uint8Array, { worth, held }: Pick<Place, 'worth' | 'held'>) {
  for (let record = 0; record < worth.length; record++) {
    const bits = held[record] as number;
    if (bits === 0) worth[record] = around[record] ? inPathWeight : 0;
    else worth[record] = (worth[record] as number) + severalWeight * Math.min(2, ones(bits) - 1);
  }
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Words that answer a part of the query. */
function wordsFor(
  index: SearchIndex,
  { typed, isKnown, instead, before, after }: Slot,
): Pick<Place, 'words' | 'isSure' | 'typed'> {
  const known = knownHits(index);
  const place = (isOther: boolean, words: readonly string[], hitsOf: (word: string) => Hits) =>
    words.flatMap((word, usual): PlacedWord[] => {
      const hits = hitsOf(word);
      const worth = isOther ? Math.max(leastWeight, insteadWeight - usual * lessUsual) : 1;
      return hits.records.length > 0 ? [{ word, isOther, worth, hits }] : [];
    });
  if (!isKnown)
    return { words: place(false, [typed], (word) => findHits(index, word)), isSure: false, typed };

  const plain = (word: string) => known.get(word) ?? none;
  const bare = (isOther: boolean) =>
    [...place(isOther, [typed], plain), ...place(true, instead, plain)].slice(0, mostWords);
  if (before + after === '') return { words: bare(false), isSure: true, typed };

  const dressed = [
    ...place(false, [typed], (word) => hitsDressed(index, plain(word), before, word, after)),
    ...place(true, instead, (word) => hitsDressed(index, plain(word), before, word, after)),
  ];
  if (dressed.length > 0)
    return {
      words: dressed
        .slice(0, mostWords)
        .map((each) => ({ ...each, word: before + each.word + after })),
      isSure: true,
      typed: before + typed + after,
    };
  // 养老付: a word of the texts with a sign that no text has beside it may be a slip rather than a word of its own.
  const isTail = [...before, ...after].every((sign) => loose.test(sign));
  return {
    words: bare(true),
    isSure: isTail || !known.has(typed),
    typed: isTail ? before + typed + after : typed,
  };
}

const none: Hits = { records: [], counts: [], headings: [] };

/** Where a word stands with a sign right before or behind it: looked for only where the word stands. */
function hitsDressed(
  index: SearchIndex,
  { records }: Hits,
  before: string,
  word: string,
  after: string,
): Hits {
  const dressed = before + word + after;
  const hits: Hits = { records: [], counts: [], headings: [] };
  for (const record of records) {
    const text = foldedRecord(index, record);
    const first = text.indexOf(dressed);
    if (first === -1) continue;
    const headingEnd = (index.headingEnds[record] as number) - (index.starts[record] as number);
    hits.records.push(record);
    hits.counts.push(text.split(dressed).length - 1);
    hits.headings.push(first < headingEnd ? 1 : 0);
  }
  return hits;
}
