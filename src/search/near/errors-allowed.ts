/** What an error of typing counts. Two of a half make one. */
export const costs = Object.freeze({
  /** Another character. */
  wrong: 1,
  /** Another character read alike: most errors of Chinese typing are such. */
  homophone: 0.5,
  /** Two neighbours swapped: all that was typed is there, which chance does less often than one wrong character. */
  swapped: 0.6,
  /** A character of the text that was not typed: all that was typed is there. */
  missing: 0.8,
  /** A character typed that is not in the text. */
  extra: 1,
  /** The same at either end: then less is found than was asked for. */
  outside: 1.2,
  /** A pause (，、。；：) on one side only; other marks of punctuation count nothing. */
  pause: 0.25,
});

/**
 * How much may be wrong in a query, as a sum of {@link costs}.
 *
 * Two characters are a word with nothing to spare: one homophone, or both swapped. After that one in three to five, two in six
 * to eight, then a quarter.
 *
 * @param length
 *   Characters of the query without punctuation, in UTF-16 units.
 */
export function errorsAllowed(length: number): number {
  if (length < 2) return 0;
  if (length === 2) return costs.swapped;
  if (length <= 5) return 1;
  if (length <= 8) return 2;
  return Math.floor(length / 4);
}

/**
 * How many pairs of neighbours, or of neighbours but one, errors can spoil: a wrong or extra character stands in four and may
 * come between one more, a swap spoils three and costs little more than half as much.
 *
 * @param allowed
 *   Sum of costs.
 */
export function pairsLost(allowed: number): number {
  return 5 * allowed;
}
