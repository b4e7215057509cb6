/** Half-open range of a text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Find words in a text whatever the white space inside either.
 *
 * @param from
 *   Where to begin, in UTF-16 units of `text`.
 * @returns
 *   The first range that holds the words, or `null`.
 * @example
 *   findWords('共 12\n个', '共12个') // => { start: 0, end: 6 }
 */
export function findWords(text: string, words: string, from = 0): Range | null {
  const places: number[] = [];
  let folded = '';

  for (let index = from; index < text.length; index++) {
    const unit = text.charAt(index);
    if (/\s/.test(unit)) continue;
    folded += unit;
    places.push(index);
  }

  const wanted = words.replace(/\s+/g, '');
  const at = wanted === '' ? -1 : folded.indexOf(wanted);
  const start = places[at];
  const last = places[at + wanted.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}
