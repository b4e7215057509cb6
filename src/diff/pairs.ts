import type { Hunk, Texts } from './hunks.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

/** A word of the first text and the one of the second that stands for it, by their indexes. */
export interface WordPair {
  a: number;
  b: number;
  kind: 'number' | 'date' | 'scope';
}

/** Characters on either side by which it is told whether two numbers count the same. */
const reach = 8;

/** Characters that say nothing of what is counted. */
const stock = /预期性|约束性|[\p{P}\s的和与及等个以上左右约达到不低于少]/gu;

/** Most numbers of one side of a hunk that are paired; more are a table, or another text. */
const mostNumbers = 40;

/**
 * Pair the numbers of each change, and its words of reach: those that stand for one another, in order.
 *
 * Numbers pair when they have one unit and words around them in common, or stand word for word for one another; so `5个中心` does
 * not become `20个站` only because both are in a rewritten sentence. Equal numbers pair first, and are no change.
 *
 * @param hunks
 *   All hunks; those next to each other may share a number that changed its place in the clause.
 * @param moved
 *   Runs that stand elsewhere; their numbers are the same.
 * @returns
 *   Pairs that differ, in order of the first text; no word in two pairs.
 */
export function pairWords(
  hunks: readonly Hunk[],
  texts: Texts,
  moved: readonly Match[],
): WordPair[] {
  const movedA = new Set(moved.flatMap((run) => indexes(run.a, run.a + run.length)));
  const movedB = new Set(moved.flatMap((run) => indexes(run.b, run.b + run.length)));
  const pairs: WordPair[] = [];
  for (const stretch of stretchesOf(hunks, texts)) {
    for (const kind of ['quantity', 'scope'] as const) {
      const from = stretch.flatMap((hunk) =>
        indexes(hunk.a, hunk.aEnd).filter((at) => texts.a[at]?.[kind] && !movedA.has(at)),
      );
      if (from.length === 0) continue;
      const to = stretch.flatMap((hunk) =>
        indexes(hunk.b, hunk.bEnd).filter((at) => texts.b[at]?.[kind] && !movedB.has(at)),
      );
      if (to.length > 0) pairs.push(...pairKind(from, to, texts, stretch, kind));
    }
  }
  return pairs.sort((x, y) => x.a - y.a);
}

/** Changes of one sentence, with short words between them. */
function stretchesOf(hunks: readonly Hunk[], texts: Texts): Hunk[][] {
  const stretches: Hunk[][] = [];
  let open = false;
  for (const hunk of hunks) {
    if (!hunk.same) {
      const last = stretches.at(-1);
      if (open && last) last.push(hunk);
      else stretches.push([hunk]);
      open = true;
    } else if (open) {
      const words = texts.a.slice(hunk.a, hunk.aEnd);
      open = words.length <= 6 && !words.some(({ closes }) => closes !== '');
    }
  }
  return stretches;
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}

/** Best pairing in order: a sum of scores, by dynamic programming. */
function pairKind(
  from: readonly number[],
  to: readonly number[],
  texts: Texts,
  stretch: readonly Hunk[],
  kind: 'quantity' | 'scope',
): WordPair[] {
  const rows = from.slice(0, mostNumbers);
  const columns = to.slice(0, mostNumbers);
  const [only] = stretch;
  const alone =
    stretch.length === 1 && only?.aEnd === (only?.a ?? 0) + 1 && only.bEnd === only.b + 1;

  const scores = rows.map((a) =>
    columns.map((b) =>
      kind === 'quantity' ? quantityScore(texts, a, b, alone) : scopeScore(texts, a, b, alone),
    ),
  );
  return agreed(bestChain(scores), scores).flatMap(([row, column]): WordPair[] => {
    const [a = 0, b = 0] = [rows[row], columns[column]];
    const [x, y] = [texts.a[a], texts.b[b]];
    if (!x || !y) return [];
    if (kind === 'scope') return x.scope?.tier === y.scope?.tier ? [] : [{ a, b, kind }];
    if (x.quantity?.value === y.quantity?.value) return [];
    return [{ a, b, kind: x.quantity?.kind ?? 'number' }];
  });
}

function quantityScore(texts: Texts, a: number, b: number, alone: boolean): number {
  const [x, y] = [texts.a[a]?.quantity, texts.b[b]?.quantity];
  if (!x || !y || x.kind !== y.kind || unitOf(x.unit) !== unitOf(y.unit)) return 0;
  const after = likeness(around(texts.a, a, 1), around(texts.b, b, 1));
  const before = likeness(around(texts.a, a, -1), around(texts.b, b, -1));
  const context = after + before;
  // Dates need no noun: 2025年 is what it says.
  if (context === 0 && !alone && x.kind !== 'date') return 0;
  return 1 + context + (x.value === y.value ? 0.5 : 0);
}

/** ％ and 百分点 are one, and 个 may be left out. */
function unitOf(unit: string): string {
  return unit === '个' ? '' : unit.replace('％', '%');
}

function scopeScore(texts: Texts, a: number, b: number, alone: boolean): number {
  const [x, y] = [texts.a[a]?.scope, texts.b[b]?.scope];
  if (!x || !y || x.shape !== y.shape) return 0;
  const context =
    likeness(around(texts.a, a, 1), around(texts.b, b, 1)) +
    likeness(around(texts.a, a, -1), around(texts.b, b, -1));
  if (context === 0 && !alone) return 0;
  return 1 + context + (x.tier === y.tier ? 0.5 : 0);
}

/** Words beside a word, some eight characters. */
function around(words: readonly Word[], at: number, step: 1 | -1): string {
  let text = '';
  for (let next = at + step; text.length < reach; next += step) {
    const word = words[next];
    if (!word || word.closes === 'sentence') break;
    text = step === 1 ? text + word.key : word.key + text;
  }
  return text.replace(stock, '');
}

/** Share of pairs of characters that two short texts have in common, 0 to 1. */
function likeness(x: string, y: string): number {
  const [pairsX, pairsY] = [bigrams(x), bigrams(y)];
  if (pairsX.size === 0 || pairsY.size === 0) return 0;
  let common = 0;
  for (const pair of pairsX) if (pairsY.has(pair)) common++;
  return common / Math.min(pairsX.size, pairsY.size);
}

function bigrams(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/**
 * Leave out pairs of which one would rather go with another that would rather go with it: they changed places, and to say
 * that the one became the other would be wrong.
 */
function agreed(
  chain: readonly [number, number][],
  scores: readonly (readonly number[])[],
): [number, number][] {
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  const ofRow = new Map(chain.map(([row, column]) => [row, score(row, column)]));
  const ofColumn = new Map(chain.map(([row, column]) => [column, score(row, column)]));
  const rather = (row: number, column: number) =>
    score(row, column) > Math.max(ofRow.get(row) ?? 0, ofColumn.get(column) ?? 0);
  return chain.filter(
    ([row, column]) =>
      !scores[row]?.some((_, other) => rather(row, other)) &&
      !scores.some((_, other) => rather(other, column)),
  );
}

/** Pairs `[row, column]`, both rising, with the highest sum of scores above 0. */
function bestChain(scores: readonly (readonly number[])[]): [number, number][] {
  const [height, width] = [scores.length, scores[0]?.length ?? 0];
  const sums = Array.from({ length: height + 1 }, () => Array<number>(width + 1).fill(0));
  const sum = (row: number, column: number) => sums[row]?.[column] ?? 0;
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const paired = score(row, column) > 0 ? score(row, column) + sum(row + 1, column + 1) : 0;
      const best = Math.max(paired, sum(row + 1, column), sum(row, column + 1));
      const line = sums[row];
      if (line) line[column] = best;
    }
  }
  const chain: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    if (sum(row, column) === sum(row + 1, column)) row++;
    else if (sum(row, column) === sum(row, column + 1)) column++;
    else chain.push([row++, column++]);
  }
  return chain;
}
