import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { dictionary } from './dictionary.ts';
import { knownHits } from './known-hits.ts';
import { placeSlot, type Place } from './places.ts';
import { wordBoundaries } from '../segmenter.ts';
import { cutSlots, type Slot } from './slots.ts';
import { byWay, type Way } from './ways.ts';

/** Longer queries are quotations. */
const longest = 60;
/** So many units that answer all of a query are enough; with fewer, those come, too, that answer parts of it. */
const enough = 10;
/** Beside the part that says most, a part says something of its own that says so much of it. */
const telling = 0.6;

/**
 * Units that say in other words what the query says.
 *
 * First those in which each of its words stands, or a word of the same group of synonyms; what stands beside these words
 * stands literally, in the unit or above it. Where they are few, and the query is mostly everyday words, then those that
 * answer a part that says something: 读书看报 leads to what 读书 leads to.
 */
export function synonymsFound(index: SearchIndex, typed: string): Found[] {
  if (typed.length > longest * 2) return [];
  const slots = cutSlots(typed, dictionary(index));
  if (slots.length === 0 || sizeOf(slots) > longest) return [];
  const isOpen = slots.length > 1 && isMostlyKnown(index, slots);

  const places: Place[] = [];
  // Known words are looked up; others have to be looked for, which a slip of the pen makes useless.
  for (const slot of [...slots].sort((a, b) => Number(b.isKnown) - Number(a.isKnown))) {
    const place = placeSlot(index, slot);
    if (place) places.push(place);
    else if (!isOpen && (!slot.isKnown || slot.instead.length === 0)) return [];
  }
  places.sort((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot));

  const all = places.length === slots.length ? answeringAll(index, places) : [];
  if (!isOpen || all.length >= enough) return all;
  const known = new Set(all.map(({ record }) => record));
  return [
    ...all,
    ...answeringParts(index, places, slots).filter(({ record }) => !known.has(record)),
  ];
}

function sizeOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { before, typed, after }) => sum + (before + typed + after).length, 0);
}

/**
 * Whether known words outweigh the others by their characters. One of them must be a word that people say and texts do not:
 * else the others may be slips of the pen, unless they are single characters.
 */
function isMostlyKnown(index: SearchIndex, slots: readonly Slot[]): boolean {
  const known = slots.filter((slot) => slot.isKnown);
  const others = slots.filter((slot) => !slot.isKnown);
  const stands = knownHits(index);
  const isEveryday = known.some(({ isSaid, typed }) => isSaid || !stands.has(typed));
  if (!isEveryday && others.some(({ typed }) => typed.length > 1)) return false;
  const lead = sizeOf(known) - sizeOf(others);
  return lead > 0 || (lead === 0 && !others.some(({ typed }) => isStrange(index, typed)));
}

/** Whether it is one word, and nowhere: 火星 of 火星移民 is what is asked for, while 看报 is not one word. */
function isStrange({ folded }: SearchIndex, typed: string): boolean {
  return wordBoundaries(typed)?.size === 2 && !folded.includes(typed);
}

/** Units that answer all parts, one at least by another word in their own text; or all as typed, where they stand apart. */
function answeringAll(index: SearchIndex, places: readonly Place[]): Found[] {
  const isSure = places.every((place) => place.isSure);
  const isApart = isSure && places.length > 1;
  const way = isSure ? 'synonym' : 'synonymWithin';
  return collect(index, places, way, (record) => {
    if (!places.every(({ worth }) => worth[record] !== 0)) return false;
    return isApart || places.some((place) => isByOthers(place, record));
  });
}

/** Units that answer one of the parts that say most, and whatever names a plan. */
function answeringParts(
  index: SearchIndex,
  places: readonly Place[],
  slots: readonly Slot[],
): Found[] {
  const known = places.filter(({ slot }) => slot.isKnown);
  const most = Math.max(0, ...known.map(({ weight }) => weight));
  const meant = known.filter(({ weight }) => weight >= most * telling);
  const plans = places.filter(({ isPlan }) => isPlan);
  const isSure = known.length === slots.length && known.every((place) => place.isSure);
  const way = isSure ? 'synonymParts' : 'synonymAmong';
  return collect(
    index,
    places,
    way,
    (record) =>
      plans.every(({ worth }) => worth[record] !== 0) &&
      meant.some(({ held }) => held[record] !== 0),
  );
}

/** Whether the unit's own text answers a part by other words alone. */
function isByOthers({ held, others }: Place, record: number): boolean {
  const bits = held[record] as number;
  return bits !== 0 && (bits & ~others) === 0;
}

function collect(
  index: SearchIndex,
  places: readonly Place[],
  way: Way,
  isAnswer: (record: number) => boolean,
): Found[] {
  const weights = places.reduce((sum, { weight }) => sum + weight, 0);
  const found: Found[] = [];
  for (let record = 0; record < index.parents.length; record++) {
    if (!places.some(({ held }) => held[record] !== 0) || !isAnswer(record)) continue;
    let score = 0;
    let count = 0;
    let answered = 0;
    const terms = new Set<string>();
    for (const { worth, weight, counts, held, words } of places) {
      if (worth[record] === 0) continue;
      answered += weight;
      score += weight * (worth[record] as number);
      count += counts[record] as number;
      for (const [bit, { word }] of words.entries())
        if ((held[record] as number) & (1 << bit)) terms.add(word);
    }
    found.push(
      byWay(
        way,
        { by: 'synonym', ...reasonFor(places, record) },
        { record, score: ((score / weights) * 3 * answered) / weights, count, terms: [...terms] },
      ),
    );
  }
  return found;
}

/** The word that says most of those that another stands for, and that other; failing these, all as it stands there. */
function reasonFor(places: readonly Place[], record: number): { word: string; instead: string } {
  let told: Place | undefined;
  for (const place of places)
    if (isByOthers(place, record) && (!told || place.weight > told.weight)) told = place;
  if (told) return { word: told.typed, instead: heldWord(told, record) };
  const held = places.filter(({ held, worth }) => held[record] !== 0 || worth[record] !== 0);
  return {
    word: places.map(({ typed }) => typed).join(''),
    instead: held.map((place) => heldWord(place, record) || place.typed).join(' '),
  };
}

/** The usual one of the words that a unit holds; '' for none. */
function heldWord({ words, held }: Place, record: number): string {
  return words.find((_, bit) => (held[record] as number) & (1 << bit))?.word ?? '';
}
