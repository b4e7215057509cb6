import type { SearchCorpus } from '../corpus.ts';

/** What is read alike. */
export interface Sounds {
  /**
   * For each UTF-16 unit of the texts, a key that all have that are read like it; itself for what has no reading.
   *
   * A character with several readings goes by the first in the texts, and by all in a query.
   */
  keys: Uint16Array;
  /** Keys of a UTF-16 unit of a query. */
  keysOf(code: number): readonly number[];
  /** Whether two characters have a reading in common. */
  alike(a: number, b: number): boolean;
}

/** Keys of readings are codes that stand for no character. */
const privateUse = 0xe000;

/** Prepare the readings of a corpus. */
export function soundsOf({ pinyin }: Pick<SearchCorpus, 'pinyin'>): Sounds {
  const keys = new Uint16Array(65536).map((_, code) => code);
  const readings = new Map<number, readonly number[]>();
  for (const [reading, characters] of Object.values(pinyin).entries())
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      const key = privateUse + reading;
      const known = readings.get(code) ?? [];
      if (known.length === 0) keys[code] = key;
      readings.set(code, [...known, key]);
    }

  let guess: ((code: number) => readonly number[]) | null = null;
  const keysOf = (code: number): readonly number[] => {
    const known = readings.get(code);
    if (known) return known;
    if (!isHan(code)) return [code];
    guess ??= guesser(readings);
    const guessed = guess(code);
    readings.set(code, guessed);
    return guessed;
  };

  return {
    keys,
    keysOf,
    alike: (a, b) => {
      if (!isHan(a) || !isHan(b)) return false;
      const others = keysOf(b);
      return keysOf(a).some((key) => others.includes(key));
    },
  };
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/**
 * How characters are read that the corpus does not have: browsers sort Chinese by pinyin (CLDR, collation of `zh`), so such a
 * character is read like one of the two that it stands between.
 */
function guesser(
  readings: ReadonlyMap<number, readonly number[]>,
): (code: number) => readonly number[] {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const sorted = [...readings]
    .filter(([, keys]) => keys.length === 1)
    .map(([code, [key]]) => ({ sign: String.fromCharCode(code), key: key as number }))
    .sort((a, b) => compare(a.sign, b.sign));

  return (code) => {
    const sign = String.fromCharCode(code);
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare((sorted[middle] as (typeof sorted)[0]).sign, sign) < 0) low = middle + 1;
      else high = middle;
    }
    const near = [sorted[low - 1], sorted[low]].flatMap((each) => (each ? [each.key] : []));
    // Its own, too: a table may lack characters of the texts.
    return [...new Set([code, ...near])];
  };
}
