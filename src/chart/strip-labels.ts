import { tenth } from './drawing.ts';

/** A label that wants to stand at a place, in pixels. */
export interface WantedLabel {
  /** Its middle. */
  x: number;
  width: number;
  /** The more, the sooner it gets its place. */
  weight: number;
}

/**
 * Choose which labels of a line are shown, and where: both ends of the line first, then by weight, as long as there is room.
 *
 * @param labels
 *   From left to right.
 * @param width
 *   Of the line; no label leaves it.
 * @param gap
 *   Least room between two.
 * @returns
 *   Middle of each label, or `null` where it is left out.
 */
export function chooseLabels(
  labels: readonly WantedLabel[],
  { width, gap }: { width: number; gap: number },
): (number | null)[] {
  const chosen: (number | null)[] = labels.map(() => null);
  const taken: (readonly [left: number, right: number])[] = [];
  const isEnd = (index: number) => index === 0 || index === labels.length - 1;
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .toSorted((a, b) => Number(isEnd(b.index)) - Number(isEnd(a.index)) || b.weight - a.weight);

  for (const { x, width: size, index } of order) {
    const left = Math.max(0, Math.min(width - size, x - size / 2));
    const right = left + size;
    if (taken.some((other) => left < other[1] + gap && other[0] < right + gap)) continue;
    taken.push([left, right]);
    chosen[index] = tenth(left + size / 2);
  }

  return chosen;
}
