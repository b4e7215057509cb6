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
    if (found.some((other) => from < other.to && other.from < to)) continue;
    const edges = wordEdges(value, from, to);
    for (let start = from; start + 2 * length <= to; start++) {
      const middle = start + length;
      const end = middle + length;
      const words = value.slice(start, middle);
      if (isNatural(words) || ![start, middle, end].every((place) => edges.has(place))) continue;
      found.push({ words, from: start, to: end });
      break;
    }
  }
  return found.sort((a, b) => a.from - b.from);
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

/** Stretches in which every character equals the one `length` before it: cheap to find in long texts. */
function repeats(value: string): { from: number; to: number; length: number }[] {
  const found: { from: number; to: number; length: number }[] = [];
  for (let length = 2; length <= longest; length++) {
    let run = 0;
    for (let index = length; index <= value.length; index++) {
      const code = value.charCodeAt(index);
      if (code === value.charCodeAt(index - length) && code >= 0x4e00 && code <= 0x9fff) {
        run++;
      } else {
        if (run >= length) found.push({ from: index - run - length, to: index, length });
        run = 0;
      }
    }
  }
  return found;
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

function isNatural(words: string): boolean {
  return /^[〇零一二三四五六七八九十百千万]+$/.test(words) || /^(?:一.{1,2}|(.)\1+)$/.test(words);
}
