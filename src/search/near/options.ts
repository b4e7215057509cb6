import type { IFuseOptions } from 'fuse.js';
import { errorsAllowed } from './errors-allowed.ts';

/** What Fuse is told for every query. Its defaults find half of what they should in Chinese texts. */
export const fuseOptions: Readonly<IFuseOptions<string>> = Object.freeze({
  // A hit late in a text counts as much as one at its start.
  ignoreLocation: true,
  // Both sides are folded already, which lowers case too.
  isCaseSensitive: true,
  // Norms count words between spaces, of which Chinese has none.
  ignoreFieldNorm: true,
  // Fuse only says which texts are near enough; we align and rank.
  shouldSort: false,
});

/** Characters of a pattern that Fuse takes whole; it would cut a longer one and let in what matches any piece. */
export const longestPattern = 32;

/**
 * Share of a pattern that Fuse may find wrong.
 *
 * Fuse counts a homophone as one error and swapped neighbours as two, we half and little more than half; so it is let go twice as
 * far, and the alignment has the last word.
 */
export function fuseThreshold(length: number): number {
  return Math.min(1, (2 * errorsAllowed(length)) / length);
}
