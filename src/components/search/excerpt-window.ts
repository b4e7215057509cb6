import type { Range } from '../../search/results.ts';

/** A part of a sentence. */
export interface ExcerptWindow {
  text: string;
  /** Marked ranges of `text`. */
  ranges: readonly Range[];
  /** Whether something was left out before and after. */
  cut: readonly [before: boolean, after: boolean];
}

/** Where a sentence may be cut without hurting a word. */
const pause = /[，。；：、！？,;:!?\s]/;

/** How many characters a cut may move to fall on a pause. */
const near = 12;

/**
 * Cut a sentence to what stands around its first hit.
 *
 * @param length
 *   Most UTF-16 units to keep, unless the first hit alone is longer.
 * @returns
 *   The sentence itself where it is short enough. Cuts prefer a pause near by, and never part a surrogate pair.
 */
export function excerptWindow(
  text: string,
  ranges: readonly Range[],
  length: number,
): ExcerptWindow {
  if (text.length <= length) return { text, ranges, cut: [false, false] };
  const [first = 0, last = 0] = ranges[0] ?? [];
  // A third of the room stands before the hit.
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const start = Math.min(first, whole(text, afterPause(text, wanted, first)));
  const end = Math.max(last, whole(text, Math.min(text.length, start + length)));
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]),
    cut: [start > 0, end < text.length],
  };
}

/** First place after a pause near a place and not after a limit; otherwise the place itself. */
function afterPause(text: string, place: number, limit: number): number {
  if (place === 0) return 0;
  const to = Math.min(limit, place + near);
  for (let at = Math.max(0, place - near); at < to; at++)
    if (pause.test(text.charAt(at))) return at + 1;
  return place;
}

/** A place that is not within a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
    ? at - 1
    : at;
}
