import { tenth } from './drawing.ts';

/** A part of a bar, in pixels from the left end of the bar. */
export interface StackPart<Key> {
  key: Key;
  x: number;
  width: number;
  count: number;
}

/**
 * Put counts behind each other as one bar.
 *
 * @param counts
 *   In the order in which they stand; those of 0 are left out.
 * @param unit
 *   Width of one, in pixels.
 */
export function stackCounts<Key>(
  counts: readonly (readonly [Key, number])[],
  unit: number,
): StackPart<Key>[] {
  let total = 0;

  return counts.flatMap(([key, count]) => {
    const [start, end] = [tenth(total * unit), tenth((total + count) * unit)];
    total += count;
    return count === 0 ? [] : [{ key, x: start, width: tenth(end - start), count }];
  });
}

/**
 * Width of one in bars that share a scale: the longest bar fills the room, but one is never wider than is good to look at.
 *
 * @param counts
 *   Lengths of all bars.
 */
export function stackUnit(counts: readonly number[], width: number, widest: number): number {
  return Math.min(widest, width / Math.max(1, ...counts));
}

/**
 * Path of upright strokes in a rectangle, for a part that has to be told from a filled one in grey.
 *
 * @param gap
 *   From one stroke to the next, in pixels.
 */
export function strokesPath(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  gap: number,
): string {
  const count = Math.max(1, Math.floor(width / gap));
  const first = x + (width - (count - 1) * gap) / 2;
  return Array.from(
    { length: count },
    (_, index) => `M${tenth(first + index * gap)} ${tenth(y)}v${tenth(height)}`,
  ).join('');
}
