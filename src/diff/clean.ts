import { sizeA, sizeB, type Hunk, type Texts } from './hunks.ts';

/** Characters of the longest island that may be absorbed. */
const longestIsland = 6;

/**
 * Make phrases of confetti: what stays the same between two changes, but is shorter than they are, is taken for changed
 * with them; and a piece that was put in or left out begins and ends where a phrase does.
 *
 * After the semantic cleanup of diff-match-patch (N. Fraser), which compares the lengths alone. Here a change of a number
 * or of a reach only (2000个 for 150个, 省级 for 市级) stays by itself, a sentence's end parts changes, and nothing is
 * absorbed between two pieces that were only left out, since it would be shown as put in.
 *
 * @returns
 *   The hunks, same and different by turns; they cover both texts as before.
 */
export function cleanHunks(hunks: readonly Hunk[], texts: Texts): Hunk[] {
  const slid = slideAll(hunks, texts);
  const clean: Hunk[] = [];
  for (const hunk of slid) {
    clean.push({ ...hunk });
    if (hunk.same) continue;
    // A change that grew may absorb what stands before it, too.
    for (;;) {
      const [left, island, right] = clean.slice(-3);
      if (!left || !island || !right || !island.same || !absorbs(left, island, right, texts)) break;
      clean.splice(-3, 3, {
        same: false,
        a: left.a,
        aEnd: right.aEnd,
        b: left.b,
        bEnd: right.bEnd,
      });
    }
  }
  return clean;
}

function absorbs(left: Hunk, island: Hunk, right: Hunk, texts: Texts): boolean {
  const size = sizeA(texts, island);
  if (size > longestIsland) return false;
  const words = texts.a.slice(island.a, island.aEnd);
  if (words.some(({ closes }) => closes === 'sentence')) return false;
  if (isPrecise(left, texts) || isPrecise(right, texts)) return false;
  if (words.some(({ quantity }) => quantity)) return false;

  const [leftA, leftB] = [sizeA(texts, left), sizeB(texts, left)];
  const [rightA, rightB] = [sizeA(texts, right), sizeB(texts, right)];
  // Both sides must have something of their own, or the island would seem put in, or left out.
  if (leftA + rightA < Math.max(1, size) || leftB + rightB < Math.max(1, size)) return false;
  const clause = words.some(({ closes }) => closes === 'clause');
  if (clause) return size === 0 && leftA > 0 && leftB > 0 && rightA > 0 && rightB > 0;
  return size <= Math.max(leftA, leftB) && size <= Math.max(rightA, rightB);
}

/** Whether a change is one of numbers or of reach, word for word, and of nothing else. */
export function isPrecise({ a, aEnd, b, bEnd }: Hunk, texts: Texts): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let step = 0; step < aEnd - a; step++) {
    const [from, to] = [texts.a[a + step], texts.b[b + step]];
    const counts = from?.quantity && to?.quantity;
    const reaches = from?.scope && to?.scope && from.scope.shape === to.scope.shape;
    if (!counts && !reaches) return false;
  }
  return true;
}

/**
 * Let pieces that are only put in or left out begin where a phrase does: `完善服务，` rather than `，完善服务`. A piece may
 * slide as long as the word it takes in at one end is the one it gives up at the other.
 */
function slideAll(hunks: readonly Hunk[], texts: Texts): Hunk[] {
  const list = hunks.map((hunk) => ({ ...hunk }));
  for (const [index, hunk] of list.entries()) {
    const left = list[index - 1];
    const right = list[index + 1];
    if (hunk.same || !left?.same || !right?.same) continue;
    if (hunk.b === hunk.bEnd) slide(left, hunk, right, texts.a, 'a');
    else if (hunk.a === hunk.aEnd) slide(left, hunk, right, texts.b, 'b');
  }
  return list.filter(({ a, aEnd, b, bEnd }) => a < aEnd || b < bEnd);
}

function slide(left: Hunk, hunk: Hunk, right: Hunk, words: Texts['a'], side: 'a' | 'b'): void {
  const [start, end] = side === 'a' ? [hunk.a, hunk.aEnd] : [hunk.b, hunk.bEnd];
  const key = (at: number) => words[at]?.key;
  const back = stepsWhile(left.aEnd - left.a - 1, (step) => key(start - step) === key(end - step));
  const on = stepsWhile(
    right.aEnd - right.a - 1,
    (step) => key(start + step - 1) === key(end + step - 1),
  );

  let best = 0;
  for (let shift = -back; shift <= on; shift++) {
    if (cutScore(words, start + shift, end + shift) > cutScore(words, start + best, end + best))
      best = shift;
  }
  for (const hunkOrSide of ['a', 'b'] as const) {
    const last = `${hunkOrSide}End` as const;
    left[last] += best;
    hunk[hunkOrSide] += best;
    hunk[last] += best;
    right[hunkOrSide] += best;
  }
}

function stepsWhile(most: number, holds: (step: number) => boolean): number {
  let steps = 0;
  while (steps < most && holds(steps + 1)) steps++;
  return steps;
}

/** How well a piece stands by itself: what comes before it is closed, and it closes what it holds. */
function cutScore(words: Texts['a'], start: number, end: number): number {
  return closing(words[start - 1]) + closing(words[end - 1]);
}

function closing(word: Texts['a'][number] | undefined): number {
  if (!word) return 4;
  if (word.closes === 'sentence') return 3;
  if (word.closes === 'clause') return 2;
  return word.size === 0 ? 1 : 0;
}
