import type { SearchIndex } from '../search-index.ts';
import { perIndex } from '../per-index.ts';
import { wordBoundaries } from '../segmenter.ts';
import type { Sound } from './syllables.ts';

/** How the text of a corpus is read. */
interface ReadText {
  /** Syllables of each character. */
  readings: ReadonlyMap<string, readonly string[]>;
  syllables: ReadonlySet<string>;
  /** For each UTF-16 unit of the folded text one letter that stands for the first letters of its readings, or `.`. */
  initials: string;
  /** By first letter, all letters of {@link initials} that stand for it. */
  codes: ReadonlyMap<string, string>;
}

/** Letters for characters with several first letters, such as 行. */
const mixed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Places looked at for one query; in a large corpus, the first of them tell what is frequent. */
const mostPlaces = 100_000;
/** Candidates of which the boundaries are looked at. */
const mostCandidates = 40;
/** More words than these are not asked for. */
const mostWords = 10;
/** Places of a candidate at which the boundaries are looked at: 湖南 stands in 湖南省 first. */
const mostLookedAt = 6;
/** Characters around a word that a segmenter looks at. */
const around = 8;

export const readText = perIndex(({ corpus, folded }): ReadText => {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(corpus.pinyin))
    for (const character of characters.split(''))
      readings.set(character, [...(readings.get(character) ?? []), syllable]);

  const codeOf = new Map<string, string>();
  const codes = new Map<string, string>();
  const byUnit = new Uint8Array(0x10000).fill('.'.charCodeAt(0));
  for (const [character, syllables] of readings) {
    const firsts = [...new Set(syllables.map((syllable) => syllable.charAt(0)))].sort().join('');
    const code =
      firsts.length === 1
        ? firsts
        : (codeOf.get(firsts) ?? (mixed.charAt(codeOf.size) || firsts.charAt(0)));
    if (firsts.length > 1) codeOf.set(firsts, code);
    for (const first of firsts.split('')) {
      const known = codes.get(first) ?? '';
      if (!known.includes(code)) codes.set(first, known + code);
    }
    byUnit[character.charCodeAt(0)] = code.charCodeAt(0);
  }

  const units = new Uint8Array(folded.length);
  for (let at = 0; at < units.length; at++) units[at] = byUnit[folded.charCodeAt(at)] as number;
  return {
    readings,
    syllables: new Set(Object.keys(corpus.pinyin)),
    initials: new TextDecoder().decode(units),
    codes,
  };
});

/** A string of the text that is read as asked for. */
export interface ReadAs {
  text: string;
  /** How often it stands in the text. */
  count: number;
}

/**
 * Strings of the text that are read so and end where words end, the most frequent first.
 *
 * @param isOpen
 *   Whether the word may go on behind it, since its last sound is not finished.
 */
export function stringsReadAs(
  index: SearchIndex,
  cuts: readonly (readonly Sound[])[],
  isOpen: boolean,
): ReadAs[] {
  const found = new Map<string, Candidate>();
  for (const sounds of cuts) collect(index, sounds, found);
  const candidates = [...found]
    .sort(([, a], [, b]) => b.count - a.count || (a.places[0] ?? 0) - (b.places[0] ?? 0))
    .slice(0, mostCandidates);
  const words: ReadAs[] = [];
  for (const [text, { count, places }] of candidates) {
    if (words.length >= mostWords) break;
    for (const at of places) {
      const word = wordAt(index.folded, at, text.length, isOpen);
      if (word === '') continue;
      words.push({ text: word, count });
      break;
    }
  }
  return words;
}

interface Candidate {
  count: number;
  /** The first places. */
  places: number[];
}

function collect(index: SearchIndex, sounds: readonly Sound[], found: Map<string, Candidate>) {
  const { readings, initials, codes } = readText(index);
  const classes = sounds.map(({ letters }) => codes.get(letters.charAt(0)) ?? '');
  if (classes.includes('')) return;
  const pattern = new RegExp(
    classes.map((each) => (each.length === 1 ? each : `[${each}]`)).join(''),
    'g',
  );
  const fits = new Map<string, boolean>();

  for (let places = 0; places < mostPlaces; places++) {
    const match = pattern.exec(initials);
    if (!match) break;
    const at = match.index;
    pattern.lastIndex = at + 1;
    const text = index.folded.slice(at, at + sounds.length);
    const known = found.get(text);
    if (known) {
      known.count += 1;
      if (known.places.length < mostLookedAt) known.places.push(at);
      continue;
    }
    let isFit = fits.get(text);
    if (isFit === undefined) {
      isFit = sounds.every((sound, place) => isReadAs(readings.get(text.charAt(place)), sound));
      fits.set(text, isFit);
    }
    if (isFit) found.set(text, { count: 1, places: [at] });
  }
}

function isReadAs(syllables: readonly string[] | undefined, { letters, isWhole }: Sound): boolean {
  return (
    syllables?.some((syllable) =>
      isWhole ? syllable === letters : syllable.startsWith(letters),
    ) ?? false
  );
}

/** A string of the text, if words begin and end where it does; an open one goes on to the end of its last word. '' if not. */
function wordAt(folded: string, at: number, length: number, isOpen: boolean): string {
  const from = Math.max(folded.lastIndexOf('\n', at) + 1, at - around);
  const context = folded.slice(from, at + length + around);
  const line = context.indexOf('\n', at - from);
  const boundaries = wordBoundaries(line === -1 ? context : context.slice(0, line));
  if (!boundaries) return folded.slice(at, at + length);
  const start = at - from;
  let end = start + length;
  if (!boundaries.has(start)) return '';
  while (isOpen && !boundaries.has(end)) end += 1;
  return boundaries.has(end) || isStem(boundaries, start, end) ? context.slice(start, end) : '';
}

/** Whether it is a word but for one last sign: 湖南 of 湖南省, which a segmenter leaves whole. */
function isStem(boundaries: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start + 1; at <= end; at++) if (boundaries.has(at)) return false;
  return boundaries.has(end + 1);
}
