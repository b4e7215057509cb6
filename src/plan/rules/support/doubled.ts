/** A stretch of a text that is printed twice in a row. */
export interface Doubled {
  /** The words. */
  words: string;
  /** Place of the first printing, in UTF-16 units. */
  from: number;
  /** Place behind the last. */
  to: number;
}

/** Longest words that are looked for, in characters. */
const longest = 10;
/** Longest clause that is looked for between two signs. */
const longestClause = 60;
/** Characters on both sides that tell where words begin and end. */
const context = 12;

let segmenter: Intl.Segmenter | undefined;

/**
 * Find words of two or more Chinese characters that follow themselves: `负责负责`.
 *
 * Both printings must be whole words, so that 进一步一步 is none. Numbers (二〇二〇) and distributives (一步一步) are
 * Chinese, not slips.
 */
export function doubledWords(value: string): Doubled[] {
  const found: Doubled[] = [];
  for (const { from, to, length } of repeats(value)) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const edges = wordEdges(value, from, Math.min(to, from + 3 * length));
    for (let start = from; start < from + length && start + 2 * length <= to; start++) {
      const middle = start + length;
      const end = middle + length;
      const words = value.slice(start, middle);
      if (isNatural(words) || opensLonger(value, end)) continue;
      if (![start, middle, end].every((place) => edges.has(place))) continue;
      found.push({ words, from: start, to: end });
      break;
    }
  }
  return found;
}

/** Find clauses that are printed twice, with the same sign behind both: `活动。活动。`. */
export function doubledClauses(value: string): Doubled[] {
  const found: Doubled[] = [];
  let before: { index: number; sign: string } | undefined;
  for (const { 0: sign, index } of value.matchAll(/[，。；、：！？]/g)) {
    const clause = before && sign === before.sign ? value.slice(before.index + 1, index) : '';
    if (
      before &&
      clause.length <= longestClause &&
      /^[\u4e00-\u9fff]{2,}$/.test(clause) &&
      value.endsWith(clause, before.index)
    ) {
      found.push({ words: clause, from: before.index - clause.length, to: index });
    }
    before = { index, sign };
  }
  return found;
}

/** A stretch in which every character equals the one `length` before it. */
interface Repeat {
  from: number;
  to: number;
  length: number;
}

/** Number of slots for pairs of characters; a power of two. */
const slots = 1 << 16;
/** Where the pair of a slot was last seen, counted through all texts, so that it need not be cleared for each. */
const seen = new Float64Array(slots).fill(-Infinity);
let base = 0;

/**
 * Find stretches that repeat themselves, in one pass: what is printed twice has a pair of characters that comes again
 * within a few places.
 */
function repeats(value: string): Repeat[] {
  const found: Repeat[] = [];
  // Where the last stretch of each length ends: it is looked at once, however long it is.
  const ends = new Array<number>(longest + 1).fill(0);
  base += value.length + longest + 1;
  let before = value.charCodeAt(0);
  for (let index = 1; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff && before >= 0x4e00) {
      const slot = (before * 31 + code) & (slots - 1);
      const length = base + index - (seen[slot] ?? 0);
      seen[slot] = base + index;
      if (length >= 2 && length <= longest && index >= (ends[length] ?? 0)) {
        const repeat = repeatAt(value, index, length);
        if (repeat) {
          found.push(repeat);
          ends[length] = repeat.to;
        }
      }
    }
    before = code;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The whole stretch around a place, if what it repeats is printed twice in full. */
function repeatAt(value: string, index: number, length: number): Repeat | undefined {
  let from = index;
  let to = index;
  while (from > length && isSame(value, from - 1, length)) from--;
  while (to < value.length && isSame(value, to, length)) to++;
  return to - from >= length ? { from: from - length, to, length } : undefined;
}

function isSame(value: string, index: number, length: number): boolean {
  const code = value.charCodeAt(index);
  return code >= 0x4e00 && code <= 0x9fff && code === value.charCodeAt(index - length);
}

/** Places where a word begins or ends, near a stretch of the text. */
function wordEdges(value: string, from: number, to: number): Set<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const start = Math.max(0, from - context);
  const text = value.slice(start, to + context);
  return new Set([
    ...[...segmenter.segment(text)].map(({ index }) => start + index),
    start + text.length,
  ]);
}

/** 本规划规划期, 服务服务业: the second printing is the beginning of a longer word. */
function opensLonger(value: string, end: number): boolean {
  return /[期化业员者性力型率]/.test(value.charAt(end));
}

function isNatural(words: string): boolean {
  return /^[〇零一二三四五六七八九十百千万]+$/.test(words) || /^(?:一.{1,2}|(.)\1+)$/.test(words);
}
