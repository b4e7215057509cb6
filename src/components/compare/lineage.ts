import { runLength } from '../../diff/runs.ts';

/** A run of a text with the place in another text where the same characters stand. */
export interface LineageRun {
  /** First character, counted in the text. */
  start: number;
  /** Character after the last. */
  end: number;
  /** Where the first character stands in the other text. */
  from: number;
}

/** Places of one run that are looked at; what stands in more of them is a stock phrase, and any place is as good. */
const mostPlaces = 48;

/**
 * Where each character of a text stands in another, as far as it lies in a run of eight or more that occurs there.
 *
 * Greedy: from left to right, each time the longest run that stands in the other text, as in LZ77 (Ziv and Lempel 1977)
 * with the whole other text for its window. Unlike there, a run may begin a few characters back, where they were taken
 * already, so that exactly those characters are covered which `sharedRuns` covers.
 *
 * @param text
 *   Characters that count, see `planCharacters`.
 * @param other
 *   Those of the other text.
 * @param isNear
 *   Whether a place of the other text is where one would look first for a place of the text: it wins between runs that are
 *   equally long.
 * @returns
 *   Runs in order that do not overlap. Runs that follow one another in both texts are one.
 */
export function lineage(
  text: readonly string[],
  other: readonly string[],
  isNear: (from: number, start: number) => boolean = () => false,
): LineageRun[] {
  const places = gramPlaces(other);
  const runs: LineageRun[] = [];
  let at = 0;

  while (at < text.length) {
    const run = longestAt(at) ?? reachingOver(at);
    if (run) {
      push(runs, run);
      at = run.end;
    } else {
      at++;
    }
  }

  return runs;

  function longestAt(start: number): LineageRun | null {
    let best: LineageRun | null = null;
    let size = 0;
    let bestIsNear = false;

    for (const from of places.get(gramAt(text, start)) ?? []) {
      let length = runLength;
      while (start + length < text.length && text[start + length] === other[from + length]) {
        length++;
      }
      const near = isNear(from, start);
      if (length > size || (length === size && near && !bestIsNear)) {
        best = { start, end: start + length, from };
        size = length;
        bestIsNear = near;
      }
    }

    return best;
  }

  /** The rest of a run that begins before a character and covers it. */
  function reachingOver(start: number): LineageRun | null {
    for (let back = 1; back < runLength && back <= start; back++) {
      const run = longestAt(start - back);
      if (run && run.end > start) return { start, end: run.end, from: run.from + back };
    }
    return null;
  }
}

function push(runs: LineageRun[], run: LineageRun): void {
  const last = runs.at(-1);
  if (last && last.end === run.start && last.from + (last.end - last.start) === run.from) {
    last.end = run.end;
  } else {
    runs.push(run);
  }
}

/** Where each run of eight characters begins, at most so many times. */
function gramPlaces(characters: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();

  for (let start = 0; start + runLength <= characters.length; start++) {
    const gram = gramAt(characters, start);
    const known = places.get(gram);
    if (!known) places.set(gram, [start]);
    else if (known.length < mostPlaces) known.push(start);
  }

  return places;
}

/** Eight characters; fewer at the end, which no run of the other text is. */
function gramAt(characters: readonly string[], start: number): string {
  return characters.slice(start, start + runLength).join('');
}
