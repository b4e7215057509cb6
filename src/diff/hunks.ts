import type { Match } from './match.ts';
import type { Word } from './words.ts';

/** Words `[a, aEnd)` of the first text that stand for words `[b, bEnd)` of the second: the same ones, or others. */
export interface Hunk {
  same: boolean;
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** The two texts as words, and sums of their sizes, so that a stretch is measured at once. */
export interface Texts {
  a: readonly Word[];
  b: readonly Word[];
  /** A number for each word; equal words have equal ones. */
  idsA: readonly number[];
  idsB: readonly number[];
  /** Size of the first `i` words. */
  sizesA: readonly number[];
  sizesB: readonly number[];
}

/** What both sides have, and what stands between: by turns, beginning with either. */
export function hunksOf(matches: readonly Match[], lengthA: number, lengthB: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  const differ = (aEnd: number, bEnd: number) => {
    if (a < aEnd || b < bEnd) hunks.push({ same: false, a, aEnd, b, bEnd });
    [a, b] = [aEnd, bEnd];
  };
  for (const match of matches) {
    differ(match.a, match.b);
    const hunk = { same: true, a, aEnd: a + match.length, b, bEnd: b + match.length };
    hunks.push(hunk);
    [a, b] = [hunk.aEnd, hunk.bEnd];
  }
  differ(lengthA, lengthB);
  return hunks;
}

/** Sums of sizes, for {@link Texts}. */
export function sumsOf(words: readonly Word[]): number[] {
  let sum = 0;
  return [0, ...words.map(({ size }) => (sum += size))];
}

/** Size of what a hunk has on the first side. */
export function sizeA({ sizesA }: Texts, { a, aEnd }: Hunk): number {
  return (sizesA[aEnd] ?? 0) - (sizesA[a] ?? 0);
}

/** Size of what a hunk has on the second side. */
export function sizeB({ sizesB }: Texts, { b, bEnd }: Hunk): number {
  return (sizesB[bEnd] ?? 0) - (sizesB[b] ?? 0);
}
