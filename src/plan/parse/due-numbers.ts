import type { Marker, MarkerStyle } from '../grammar/marker.ts';

/**
 * Keeps count of the headings of a text while it is read, so that a number in mid-line can be told from a heading.
 *
 * Numbers may run on across groups or begin anew in each; the items of a column have numbers of their own, and behind
 * the column the outline goes on where it was.
 */
export class DueNumbers {
  #counts = new Map<MarkerStyle, number>();
  /** Counts of the outline while a column is open. */
  #outline: Map<MarkerStyle, number> | undefined;

  /**
   * Whether a heading with this number may come next.
   *
   * @param mayMiss
   *   Whether one heading may have been missed before it.
   */
  isDue({ style, ordinal }: Marker, mayMiss: boolean): boolean {
    const last = this.#counts.get(style) ?? 0;
    const lastOutside = this.#outline?.get(style) ?? last;
    if (ordinal === 1 || ordinal === last + 1 || ordinal === lastOutside + 1) return true;
    return mayMiss && style !== 'digit' && ordinal === last + 2;
  }

  /** Count a heading. */
  take({ style, ordinal }: Marker): void {
    const last = this.#counts.get(style) ?? 0;
    const isOutside = ordinal !== 1 && ordinal !== last + 1;
    if (this.#outline && (style !== 'digit' || isOutside)) {
      this.#counts = this.#outline;
      this.#outline = undefined;
    }
    this.#counts.set(style, ordinal);
  }

  /** Begin a column. */
  openColumn(): void {
    this.#outline ??= this.#counts;
    this.#counts = new Map(this.#outline).set('digit', 0);
  }
}
