import type { Marker, MarkerStyle } from '../grammar/marker.ts';

/** So many counts are kept for each style: of the outline, and of the columns in it. */
const mostCounts = 4;

/**
 * Keeps count of the headings of a text while it is read, so that a number in mid-line can be told from a heading.
 *
 * Numbers may run on across groups or begin anew in each; the items of a column have numbers of their own, and behind
 * the column the outline goes on where it was. So a number that begins anew opens one more count beside the others,
 * and a number is due when it goes on with any of them.
 */
export class DueNumbers {
  /** Last numbers of each style, the latest first. */
  readonly #counts = new Map<MarkerStyle, number[]>();

  /**
   * Whether a heading with this number may come next.
   *
   * @param mayMiss
   *   Whether one heading may have been missed before it.
   */
  isDue({ style, ordinal }: Marker, mayMiss: boolean): boolean {
    const counts = this.#counts.get(style) ?? [0];
    const steps = mayMiss && style !== 'digit' ? [1, 2] : [1];
    return ordinal === 1 || counts.some((last) => steps.includes(ordinal - last));
  }

  /** Count a heading. */
  take({ style, ordinal }: Marker): void {
    const counts = this.#counts.get(style) ?? [];
    const goneOn = ordinal === 1 ? -1 : counts.indexOf(ordinal - 1);
    const others = counts.filter((_, index) => index !== goneOn);
    this.#counts.set(style, [ordinal, ...others].slice(0, mostCounts));
  }
}
