/**
 * Call back for every character n-gram of a folded text, as often as it occurs; none reaches over a blank.
 *
 * @param lengths
 *   Lengths of the n-grams, in UTF-16 units.
 */
export function forGrams(
  folded: string,
  lengths: readonly number[],
  call: (gram: string) => void,
): void {
  for (const run of folded.split(' ')) {
    for (const length of lengths) {
      for (let start = 0; start + length <= run.length; start++) {
        call(run.slice(start, start + length));
      }
    }
  }
}
