/** A way to set a text in lines. */
export interface Lines {
  lines: readonly string[];
  /** How bad it is: below 1 where lines are about even, `cutTitle` or more where a book title was cut. */
  cost: number;
}

/** Marks that no line begins with, and those that none ends with (GB/T 15834—2011, 5.1). */
const closing = /[、。，；：？！）〕】》〉」』”’…—·,.;:?!)\]}%]/u;
const opening = /[（〔【《〈「『“‘([{]/u;

/** What is written with spaces, and the apostrophe in it. */
const latin = /[\x21-\x7e\p{Script=Latin}’]/u;

/** Longest quotation, in characters with its marks, that stays on one line: “十四五” reads as one word. */
const longestPhrase = 10;

/** What it costs to cut a book title. */
export const cutTitle = 100;

/** What it costs to end a line elsewhere, and what a line costs that is empty or twice as long as the even one. */
const costs = { afterMark: -0.2, betweenWords: 0, insideWord: 0.6, uneven: 0.3 };

/** What a line of one or two characters costs. */
const shortLine = 1;

/**
 * Break a text into a number of lines of about the same length.
 *
 * Chinese breaks between words (`Intl.Segmenter`), rather after a quotation or book title than elsewhere, inside a
 * book title 《…》 only when there is no other way, and never inside “十四五”, before a closing mark or after an
 * opening one. What is written with spaces breaks at them.
 *
 * @param text
 *   A line of text.
 * @param count
 *   How many lines there must be.
 * @param width
 *   Longest line, in the units of `measure`.
 * @param measure
 *   Width of a single character.
 * @returns
 *   `null` where it cannot be done.
 */
export function breakLines(
  text: string,
  count: number,
  width: number,
  measure: (character: string) => number,
): Lines | null {
  const characters = Array.from(text);
  const ends = breakCosts(characters);
  const offsets = [0];
  for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + measure(character));
  const even = (offsets.at(-1) ?? 0) / count;

  const lineCost = (from: number, to: number): number => {
    // A space at the end of a line takes no room.
    const end = characters[to - 1] === ' ' ? to - 1 : to;
    const length = (offsets[end] ?? 0) - (offsets[from] ?? 0);
    if (length > width || end <= from) return Infinity;
    const short = count > 1 && end - from < 3 ? shortLine : 0;
    return (
      costs.uneven * (length / even - 1) ** 2 +
      short +
      (to < characters.length ? (ends[to] ?? 0) : 0)
    );
  };

  // Cheapest way to set the first characters in so many lines: what it costs, and where its last line begins.
  let best: { cost: number; starts: readonly number[] }[] = [{ cost: 0, starts: [] }];

  for (let line = 1; line <= count; line++) {
    const next: typeof best = [];
    for (let to = 1; to <= characters.length; to++) {
      best.forEach(({ cost, starts }, from) => {
        if (from >= to) return;
        const total = cost + lineCost(from, to);
        if (total < (next[to]?.cost ?? Infinity))
          next[to] = { cost: total, starts: [...starts, from] };
      });
    }
    best = next;
  }

  const found = best[characters.length];
  if (!found) return null;

  const { cost, starts } = found;
  const lines = starts.map((from, index) =>
    characters
      .slice(from, starts[index + 1])
      .join('')
      .trim(),
  );
  return { lines, cost };
}

/** What it costs to end a line before each character. */
function breakCosts(characters: readonly string[]): number[] {
  const text = characters.join('');
  const phrases = [...text.matchAll(/“[^“”]*”/gu)]
    .map((match) => rangeOf(text, match))
    .filter(([from, to]) => to - from <= longestPhrase);
  const titles = [...text.matchAll(/《.*》/gu)].map((match) => rangeOf(text, match));
  const words = wordStarts(text);

  return characters.map((next, index) => {
    const last = characters[index - 1] ?? '';
    const inside = ([from, to]: readonly [number, number]) => from < index && index < to;
    if (/\s/u.test(last)) return costs.betweenWords;
    if (closing.test(next) || opening.test(last) || /\s/u.test(next)) return Infinity;
    if (latin.test(last) && latin.test(next)) return Infinity;
    if (phrases.some(inside)) return Infinity;
    if (titles.some(inside)) return cutTitle;
    if (/[”》]/u.test(last) || /[“《]/u.test(next)) return costs.afterMark;
    return words.has(index) ? costs.betweenWords : costs.insideWord;
  });
}

/** Where the words of a text begin, in characters. */
function wordStarts(text: string): Set<number> {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return new Set(segments.map(({ index }) => Array.from(text.slice(0, index)).length));
}

/** Where a match begins and ends, in characters. */
function rangeOf(text: string, match: RegExpExecArray): [from: number, to: number] {
  const from = Array.from(text.slice(0, match.index)).length;
  return [from, from + Array.from(match[0]).length];
}
