/** Half-open range of a text, in UTF-16 units of it. */
export type Range = [start: number, end: number];

/** Runs of a text, or of several: anything that knows whether it holds a run. */
export type RunIndex = Pick<ReadonlySet<string>, 'has'>;

/** Characters that make a run. Shorter ones are stock phrases that any two plans share. */
export const runLength = 8;

/** White space and Markdown `#` are layout: they neither count nor part a run. */
const layout = /[\s#]/u;

/** Characters of a text without its layout, and where each stands in it. */
interface Counted {
  /** Whole characters: both halves of a surrogate pair together. */
  characters: string[];
  /** Offset of each character, in UTF-16 units. */
  offsets: number[];
}

/**
 * All runs of a number of characters that occur in a text, white space and `#` left out.
 *
 * @param length
 *   Characters (code points) of a run, from 1 on.
 * @returns
 *   A set as large as the text is long at most; empty for a text that is shorter than a run.
 */
export function runGrams(text: string, length: number = runLength): Set<string> {
  const { characters } = counted(text);
  const grams = new Set<string>();
  for (let end = length; end <= characters.length; end++) {
    grams.add(characters.slice(end - length, end).join(''));
  }
  return grams;
}

/**
 * Where a text stands verbatim in another: its characters that lie in a run which occurs anywhere there.
 *
 * Time and memory grow with the length of the text alone: every run is looked up once.
 *
 * @param index
 *   {@link runGrams} of the other text, made with the same length; for several texts, any object whose `has` asks each.
 * @param length
 *   Characters of a run.
 * @returns
 *   Ranges of the text in order, apart from each other; each begins and ends with a character that counts, and holds the
 *   layout between. Two runs that touch are one range, even where they stand apart in the other text.
 */
export function sharedRuns(text: string, index: RunIndex, length: number = runLength): Range[] {
  const { characters, offsets } = counted(text);
  return coveredRanges(characters, index, length).map(([first, end]) => [
    offsets[first] ?? 0,
    (offsets[end - 1] ?? 0) + (characters[end - 1]?.length ?? 0),
  ]);
}

/**
 * Share of a text's characters (white space and `#` aside) that lie in a run of eight or more occurring anywhere in
 * another text; not the same the other way round.
 *
 * @param from
 *   The other text, or its {@link runGrams}.
 * @returns
 *   From 0 to 1; 0 for a text shorter than a run, even in itself: so few characters are in any two plans.
 */
export function reuseShare(
  text: string,
  from: string | RunIndex,
  length: number = runLength,
): number {
  const { characters } = counted(text);
  const index = typeof from === 'string' ? runGrams(from, length) : from;
  const covered = coveredRanges(characters, index, length).reduce(
    (sum, [start, end]) => sum + end - start,
    0,
  );
  return characters.length === 0 ? 0 : covered / characters.length;
}

/** Number of characters (code points) of a text, white space and `#` left out: what shares are shares of. */
export function countedLength(text: string): number {
  return counted(text).characters.length;
}

/** Ranges of counted characters that known runs cover. */
function coveredRanges(characters: readonly string[], index: RunIndex, length: number): Range[] {
  const ranges: Range[] = [];
  for (let end = length; end <= characters.length; end++) {
    const start = end - length;
    if (!index.has(characters.slice(start, end).join(''))) continue;
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

function counted(text: string): Counted {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (!layout.test(character)) {
      characters.push(character);
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { characters, offsets };
}
