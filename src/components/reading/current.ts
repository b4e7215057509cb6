/**
 * Last of several things that begins at or above a line.
 *
 * Halves its way through, so that a long text costs a few measurements only.
 *
 * @param count
 *   How many there are, in the order in which they stand.
 * @param topAt
 *   Upper edge of one of them; must not fall from one to the next.
 * @param line
 *   In the same units as the edges.
 * @returns
 *   Its index, or -1 when all begin below the line.
 */
export function lastAbove(count: number, topAt: (index: number) => number, line: number): number {
  let low = 0;
  let high = count;

  while (low < high) {
    const middle = (low + high) >> 1;
    if (topAt(middle) <= line) low = middle + 1;
    else high = middle;
  }

  return low - 1;
}

/** Lengths in pixels. */
export interface Scrolled {
  /** Height of the window. */
  viewport: number;
  /** Distance from the top of the window at which the target of a link lands. */
  landing: number;
  /** How far the page can still be scrolled down. */
  remaining: number;
}

/**
 * Line of the window that counts as the place of reading, in pixels from its top.
 *
 * Just under where targets land, so that a chosen entry becomes the current one; over the last window of the page it
 * sinks to the bottom, or short units at the end could never become current.
 */
export function readingLine({ viewport, landing, remaining }: Scrolled): number {
  const sunk = Math.min(1, Math.max(0, 1 - remaining / viewport));
  // A target lands a fraction of a pixel off.
  return landing + 8 + (viewport - landing - 8) * sunk ** 4;
}

/**
 * Share of a text that has been scrolled through, from 0 to 1.
 *
 * @param text
 *   Distance of its upper edge from the top of the window, and its height, in pixels.
 * @param viewport
 *   Height of the window in pixels.
 */
export function progress(text: { top: number; height: number }, viewport: number): number {
  const way = text.height - viewport;
  if (way <= 0) return text.top <= 0 ? 1 : 0;
  return Math.min(1, Math.max(0, -text.top / way));
}
