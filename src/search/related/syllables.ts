/** Pinyin as it is typed, cut into syllables. */

/** Longer runs of letters are no pinyin of a word. */
const longestRun = 60;
/** Ways to cut one run; xian is xi'an, too. */
const mostCuts = 16;
const longestSyllable = 6;

/** What a character must be read like: a whole syllable, or only its beginning. */
export interface Sound {
  letters: string;
  isWhole: boolean;
}

/**
 * Pinyin in lower case without tones, `v` for ü; `null` for what is none.
 *
 * @returns
 *   Runs of letters, as spaces, apostrophes and tones part them.
 */
export function pinyinRuns(typed: string): string[] | null {
  const plain = typed
    .normalize('NFKD')
    .toLowerCase()
    // The dots of ü come before the mark of its tone or after it.
    .replace(/u(?=[\u0300\u0301\u0304\u030c]?\u0308)/g, 'v')
    .replace(/[\u0300\u0301\u0304\u0308\u030c]/g, '')
    .replace(/u:/g, 'v')
    .replace(/([a-z])[1-5](?![0-9])/g, "$1'")
    .replace(/([jqxy])v/g, '$1u');
  if (!/^[a-z\s'’·-]+$/.test(plain)) return null;
  const runs = plain.split(/[^a-z]+/).filter((run) => run !== '');
  return runs.length === 0 || runs.join('').length > longestRun ? null : runs;
}

/**
 * All ways to cut runs of letters into syllables.
 *
 * @param syllables
 *   Those of the corpus.
 * @param isUnfinished
 *   Whether the last piece is only the beginning of a syllable: shequf, shequfuw.
 */
export function cutSyllables(
  runs: readonly string[],
  syllables: ReadonlySet<string>,
  isUnfinished: boolean,
): Sound[][] {
  let cuts: Sound[][] = [[]];
  for (const [place, run] of runs.entries()) {
    const ofRun = cutRun(run, syllables, isUnfinished && place === runs.length - 1);
    cuts = cuts.flatMap((before) => ofRun.map((after) => [...before, ...after])).slice(0, mostCuts);
  }
  return cuts;
}

function cutRun(run: string, syllables: ReadonlySet<string>, isUnfinished: boolean): Sound[][] {
  const cuts: Sound[][] = [];
  // Places from which the rest cannot be cut, so that a long run of nonsense is given up at once.
  const dead = new Set<number>();
  const cut = (from: number, before: readonly Sound[]): boolean => {
    if (dead.has(from) || cuts.length >= mostCuts) return false;
    if (from === run.length) {
      if (!isUnfinished) cuts.push([...before]);
      return !isUnfinished;
    }
    let isAlive = false;
    for (let end = Math.min(run.length, from + longestSyllable); end > from; end--) {
      const letters = run.slice(from, end);
      if (isUnfinished && end === run.length && isBeginning(letters, syllables)) {
        cuts.push([...before, { letters, isWhole: false }]);
        isAlive = true;
      }
      const whole = spelled(letters, syllables);
      if (whole !== '' && cut(end, [...before, { letters: whole, isWhole: true }])) isAlive = true;
    }
    if (!isAlive) dead.add(from);
    return isAlive;
  };
  cut(0, []);
  return cuts;
}

/** A syllable as the corpus spells it: lue is lve. */
function spelled(letters: string, syllables: ReadonlySet<string>): string {
  const other = letters.replace(/^([ln])ue$/, '$1ve');
  return syllables.has(letters) ? letters : syllables.has(other) ? other : '';
}

function isBeginning(letters: string, syllables: ReadonlySet<string>): boolean {
  for (const syllable of syllables)
    if (syllable.length > letters.length && syllable.startsWith(letters)) return true;
  return false;
}

/** First letters only: sqfw; zh, ch and sh may be one sound or two. */
export function initialCuts(runs: readonly string[]): Sound[][] {
  const letters = runs.join('');
  const sounds = (pieces: readonly string[]) =>
    pieces.map((piece): Sound => ({ letters: piece, isWhole: false }));
  const single = sounds(letters.split(''));
  const double = letters.match(/[zcs]h|./g) ?? [];
  return double.length === single.length || double.length < 2 ? [single] : [single, sounds(double)];
}
