import type { Hunk, Texts } from './hunks.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

/** Words in a row that are looked up. */
const seed = 3;

/** Characters of a clause, from mark to mark on both sides, that may be called moved. */
const shortestClause = 8;

/** Characters of any words that may: plans are full of names and stock phrases that come again by themselves. */
const shortestWords = 20;

/** Marks in a row that end a run: a line of dots is no words, and would be walked along from each of its dots. */
const mostMarks = 8;

/** Places of the same words that are tried. */
const tries = 8;

/**
 * Words that were taken from one place and stand in another: clauses, or runs of twenty characters, that are both in
 * what was left out and in what was put in. No word is in two runs; a run is in one hunk on either side.
 */
export function movedRuns(hunks: readonly Hunk[], texts: Texts): Match[] {
  const changed = hunks.filter(({ same }) => !same);
  const left = changed.map(({ a, aEnd }) => ({ start: a, end: aEnd }));
  const put = changed.map(({ b, bEnd }) => ({ start: b, end: bEnd }));

  const places = new Map<number, number[]>();
  const endOf = new Map<number, number>();
  for (const { start, end } of left) {
    for (let at = start; at + seed <= end; at++) {
      const key = keyOf(texts.idsA, at);
      const list = places.get(key);
      if (!list) places.set(key, [at]);
      else if (list.length < tries) list.push(at);
      endOf.set(at, end);
    }
  }

  const taken = new Set<number>();
  const runs: Match[] = [];
  for (const { start, end } of put) {
    for (let at = start; at + seed <= end;) {
      let best: Match | undefined;
      for (const from of places.get(keyOf(texts.idsB, at)) ?? []) {
        const most = Math.min(end - at, (endOf.get(from) ?? from) - from);
        const length = commonLength(texts, { a: from, b: at, length: most }, taken);
        if (length > (best?.length ?? 0)) best = { a: from, b: at, length };
      }
      const run = best && phrase(best, texts.b);
      if (run && isMoved(run, texts)) {
        runs.push(run);
        for (let step = 0; step < run.length; step++) taken.add(run.a + step);
        at = run.b + run.length;
      } else at++;
    }
  }
  return runs;
}

/** A key for three words from a place on; those of other words may have the same one. */
function keyOf(ids: readonly number[], at: number): number {
  let key = 0;
  for (let next = at; next < at + seed; next++)
    key = (Math.imul(key, 0x01000193) + (ids[next] ?? 0) + 1) | 0;
  return key;
}

/** How far words are the same from two places on: over `length` words at most, and as long as none of them is taken. */
function commonLength(
  { a: words, idsA, idsB }: Texts,
  { a, b, length: most }: Match,
  taken: ReadonlySet<number>,
): number {
  let length = 0;
  let marks = 0;
  while (length < most && marks < mostMarks && !taken.has(a + length)) {
    if (idsA[a + length] !== idsB[b + length]) break;
    marks = words[a + length]?.size === 0 ? marks + 1 : 0;
    length++;
  }
  return length;
}

/** A run without the marks it ends with: those of the clause go with what stands there. */
function phrase({ a, b, length }: Match, words: readonly Word[]): Match {
  let end = length;
  while (end > 0 && words[b + end - 1]?.size === 0) end--;
  return { a, b, length: end };
}

function isMoved(run: Match, { a, b }: Texts): boolean {
  const size = b.slice(run.b, run.b + run.length).reduce((sum, word) => sum + word.size, 0);
  if (size >= shortestWords) return true;
  return size >= shortestClause && isClause(a, run.a, run.length) && isClause(b, run.b, run.length);
}

/** Whether words stand between marks. */
function isClause(words: readonly Word[], start: number, length: number): boolean {
  return !words[start - 1]?.size && !words[start + length]?.size;
}
