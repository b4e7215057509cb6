/** A number that does not follow the one before it. */
export interface SequenceBreak {
  /** Its index in the series. */
  index: number;
  /** The number that was due. */
  expected: number;
}

/** What is odd about a series, and where it ends. */
export interface Sequence {
  breaks: SequenceBreak[];
  /** Its last number, as it should be. */
  last: number;
}

/**
 * Find where a series does not count up by one.
 *
 * A single wrong number in a series that goes on as if it were right is one break, not two.
 *
 * @param first
 *   Number the series should begin with.
 * @example
 *   readSequence([1, 2, 4, 5], 1).breaks // => [{ index: 2, expected: 3 }]
 *   readSequence([1, 2, 8, 4], 1).breaks // => [{ index: 2, expected: 3 }]
 */
export function readSequence(ordinals: readonly number[], first: number): Sequence {
  const breaks: SequenceBreak[] = [];
  let expected = first;
  for (const [index, ordinal] of ordinals.entries()) {
    const isBreak = ordinal !== expected;
    const goesOn = ordinals[index + 1] === expected + 1;
    if (isBreak) breaks.push({ index, expected });
    expected = (isBreak && !goesOn ? ordinal : expected) + 1;
  }
  return { breaks, last: expected - 1 };
}
