import type { Match } from './match.ts';

interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Of a run that occurs more than once. */
const several = -1;

/**
 * Runs of words that occur once on either side of a gap: the heaviest of their chains in order, each run grown together
 * with those that follow it on both sides.
 *
 * @param length
 *   Words of a run.
 * @param sizes
 *   Characters of the word of each number; what has most of them is heaviest, and a run of marks is no anchor.
 */
export function anchors(
  a: readonly number[],
  b: readonly number[],
  gap: Gap,
  length: number,
  sizes: readonly number[],
): Match[] {
  const placesA = singlePlaces(a, gap.a, gap.aEnd, length);
  const placesB = singlePlaces(b, gap.b, gap.bEnd, length);

  const runs: Match[] = [];
  for (const [hash, at] of placesA) {
    const other = placesB.get(hash) ?? several;
    if (at === several || other === several || !sameRun(a, b, at, other, length)) continue;
    const last = runs.at(-1);
    const follows = last && at - last.a === other - last.b && at <= last.a + last.length;
    if (follows) last.length = at + length - last.a;
    else runs.push({ a: at, b: other, length });
  }
  const sized = runs.map((run) => ({ ...run, size: sizeOf(a, run, sizes) }));
  return apart(heaviestChain(sized.filter(({ size }) => size > 1)));
}

/** Where each run occurs, by its hash, in order of the first place. */
function singlePlaces(
  ids: readonly number[],
  start: number,
  end: number,
  length: number,
): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at + length <= end; at++) {
    let hash = 0;
    for (let next = at; next < at + length; next++)
      hash = (Math.imul(hash, 0x01000193) + (ids[next] ?? 0) + 1) | 0;
    places.set(hash, places.has(hash) ? several : at);
  }
  return places;
}

/** Characters of a run. */
function sizeOf(a: readonly number[], run: Match, sizes: readonly number[]): number {
  let size = 0;
  for (let at = run.a; at < run.a + run.length; at++) size += sizes[a[at] ?? -1] ?? 0;
  return size;
}

/** Hashes may meet by accident. */
function sameRun(
  a: readonly number[],
  b: readonly number[],
  atA: number,
  atB: number,
  length: number,
): boolean {
  for (let step = 0; step < length; step++) if (a[atA + step] !== b[atB + step]) return false;
  return true;
}

/**
 * Of runs in the order of `a`, those that are in order in `b` too and hold most characters: the heaviest increasing
 * subsequence, by a Fenwick tree of the best chain that ends at or before a place of `b`.
 */
function heaviestChain(runs: readonly (Match & { size: number })[]): Match[] {
  const order = [...runs.keys()].sort((x, y) => (runs[x]?.b ?? 0) - (runs[y]?.b ?? 0));
  const ranks = new Map(order.map((run, rank) => [run, rank + 1]));
  const tree: number[] = Array<number>(runs.length + 1).fill(-1);
  const weights: number[] = [];
  const previous: number[] = [];
  const heavier = (x: number, y: number) => (weights[x] ?? 0) > (weights[y] ?? 0);

  let best = -1;
  for (const [index, run] of runs.entries()) {
    let before = -1;
    const rank = ranks.get(index) ?? 0;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const end = tree[at] ?? -1;
      if (heavier(end, before)) before = end;
    }
    weights.push((weights[before] ?? 0) + run.size);
    previous.push(before);
    for (let at = rank; at <= runs.length; at += at & -at) {
      if (heavier(index, tree[at] ?? -1)) tree[at] = index;
    }
    if (heavier(index, best)) best = index;
  }

  const chain: Match[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const run = runs[index];
    if (run) chain.push(run);
  }
  return chain.reverse();
}

/** Cut off the beginning of a run that reaches into the one before it. */
function apart(chain: readonly Match[]): Match[] {
  const list: Match[] = [];
  let [a, b] = [0, 0];
  for (const run of chain) {
    const over = Math.max(0, a - run.a, b - run.b);
    if (over >= run.length) continue;
    list.push({ a: run.a + over, b: run.b + over, length: run.length - over });
    [a, b] = [run.a + run.length, run.b + run.length];
  }
  return list;
}
