import { diffArrays } from 'diff';
import { anchors } from './anchors.ts';

/** Words that stand in both texts: `length` of them from `a` on in the first, from `b` on in the second. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/** What is compared at once: words `[a, aEnd)` of the first text with `[b, bEnd)` of the second. */
interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Words of both sides that are compared without looking for single words as anchors. */
const smallGap = 120;

/** Words that may be deleted and inserted in a gap without anchors, before it counts as replaced as a whole. */
const maxEdits = 400;

/** A side so many times as long as the other is not searched for a few words of it that stand scattered there. */
const lopsided = 15;

/** Words in a row that make an anchor, tried in this order: what occurs several times in a gap may be single in its parts. */
const anchorLengths = [12, 6, 2, 1, 2, 1, 2, 1];

/** Level at which single words begin to be tried. */
const singleWords = anchorLengths.indexOf(1);

/**
 * Find what two sequences share, in order.
 *
 * Patience diff (B. Cohen), on runs of words instead of lines: runs that occur once on either side are anchors, of which
 * the heaviest chain in order is kept; between them shorter runs are, and in what is left Myers' algorithm (jsdiff)
 * finds the shortest edit. So a sentence stands against its like although a stray 的 would match elsewhere, and the time
 * grows with the length: every step is linear, and Myers works on small gaps or gives up.
 *
 * @param a
 *   A number for each word of the first text; equal words have equal numbers.
 * @param sizes
 *   Characters of the word of each number; 0 for marks.
 * @returns
 *   Matches in order, and whether a gap was given up.
 */
export function matchWords(
  a: readonly number[],
  b: readonly number[],
  sizes: readonly number[],
): { matches: Match[]; cut: boolean } {
  const matches: Match[] = [];
  let cut = false;
  const gaps: (Gap & { level: number })[] = [
    { a: 0, aEnd: a.length, b: 0, bEnd: b.length, level: 0 },
  ];

  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const { level, ...whole } = gap;
    const inner = trim(a, b, whole, matches);
    if (inner.a === inner.aEnd || inner.b === inner.bEnd) continue;

    const next = nextLevel(level, inner);
    const length = anchorLengths[next];
    if (length) {
      const found = anchors(a, b, inner, length, sizes);
      for (const between of betweenOf(inner, found)) gaps.push({ ...between, level: next + 1 });
      for (const match of found) matches.push(match);
      continue;
    }

    const shortest = myers(a, b, inner, sizes);
    if (shortest) for (const match of shortest) matches.push(match);
    else cut = true;
  }

  return { matches: joined(matches), cut };
}

/** Level from a level on at which a gap is looked at for anchors; past the last for none. */
function nextLevel(level: number, { a, aEnd, b, bEnd }: Gap): number {
  const [lengthA, lengthB] = [aEnd - a, bEnd - b];
  const fits = (length: number) => length <= Math.min(lengthA, lengthB);
  let next = level;
  while (next < anchorLengths.length && !fits(anchorLengths[next] ?? 0)) next++;
  // In a small gap a single word is no anchor: Myers sees more of it.
  const small = lengthA + lengthB <= smallGap;
  return small && next >= singleWords ? anchorLengths.length : next;
}

/** Take off what a gap begins and ends with on both sides. */
function trim(a: readonly number[], b: readonly number[], gap: Gap, matches: Match[]): Gap {
  const inner = { ...gap };
  while (inner.a < inner.aEnd && inner.b < inner.bEnd && a[inner.a] === b[inner.b]) {
    inner.a++;
    inner.b++;
  }
  while (inner.a < inner.aEnd && inner.b < inner.bEnd && a[inner.aEnd - 1] === b[inner.bEnd - 1]) {
    inner.aEnd--;
    inner.bEnd--;
  }
  matches.push(
    { a: gap.a, b: gap.b, length: inner.a - gap.a },
    { a: inner.aEnd, b: inner.bEnd, length: gap.aEnd - inner.aEnd },
  );
  return inner;
}

function betweenOf(gap: Gap, found: readonly Match[]): Gap[] {
  const gaps: Gap[] = [];
  let { a, b } = gap;
  for (const match of found) {
    gaps.push({ a, aEnd: match.a, b, bEnd: match.b });
    a = match.a + match.length;
    b = match.b + match.length;
  }
  return [...gaps, { a, aEnd: gap.aEnd, b, bEnd: gap.bEnd }];
}

/**
 * The shortest edit of a gap; `undefined` where it is too long to find.
 *
 * Marks of punctuation have no say in it: two brackets that match are not worth a word that does not. They match where
 * the words beside them do.
 */
function myers(
  a: readonly number[],
  b: readonly number[],
  gap: Gap,
  sizes: readonly number[],
): Match[] | undefined {
  const left = places(a, gap.a, gap.aEnd, sizes);
  const right = places(b, gap.b, gap.bEnd, sizes);
  const known = new Set(left.map((at) => a[at]));
  if (!right.some((at) => known.has(b[at]))) return [];
  const [shorter, longer] = [left.length, right.length].sort((x, y) => x - y) as [number, number];
  if (longer > smallGap && longer > shorter * lopsided) return [];

  const changes = diffArrays(
    left.map((at) => a[at]),
    right.map((at) => b[at]),
    { maxEditLength: maxEdits },
  );
  if (!changes) return undefined;
  const words: Match[] = [];
  let [atLeft, atRight] = [0, 0];
  for (const { added, removed, count } of changes) {
    for (let step = 0; step < count && !added && !removed; step++)
      words.push({ a: left[atLeft + step] ?? 0, b: right[atRight + step] ?? 0, length: 1 });
    if (!added) atLeft += count;
    if (!removed) atRight += count;
  }

  const marks: Match[] = [];
  for (const between of betweenOf(gap, words)) trim(a, b, between, marks);
  return words.concat(marks);
}

/** Places of words in a stretch; of everything, where it has marks only. */
function places(
  ids: readonly number[],
  start: number,
  end: number,
  sizes: readonly number[],
): number[] {
  const all = Array.from({ length: end - start }, (_, step) => start + step);
  const words = all.filter((at) => sizes[ids[at] ?? -1] !== 0);
  return words.length > 0 ? words : all;
}

/** Matches in order, those that touch made one, empty ones left out. */
function joined(matches: readonly Match[]): Match[] {
  const list: Match[] = [];
  for (const match of [...matches].sort((x, y) => x.a - y.a)) {
    if (match.length === 0) continue;
    const last = list.at(-1);
    if (last && last.a + last.length === match.a && last.b + last.length === match.b)
      last.length += match.length;
    else list.push({ ...match });
  }
  return list;
}
