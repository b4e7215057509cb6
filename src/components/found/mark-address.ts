/**
 * Words that a page is asked to mark, in its address: `?mark=<word>,<word>`.
 *
 * A comma or percent sign within a word is written twice encoded (`%252C`): so the list survives whoever decodes the
 * address and encodes it again.
 */

/** Most words, and most characters of one: an address is no place for pages of text. */
const most = { words: 12, characters: 200 };

/**
 * Write words as the query of an address.
 *
 * @returns
 *   `?mark=…`, or '' without words.
 */
export function markQuery(words: readonly string[]): string {
  const written = [...new Set(words)]
    .slice(0, most.words)
    .map((word) => encodeURIComponent(wellFormed(word).replace(/[%,]/g, encodeURIComponent)));
  return written.length === 0 ? '' : `?mark=${written.join()}`;
}

/**
 * Read the words to be marked from the query of an address (`location.search`).
 *
 * @returns
 *   Each once; none where there is no `mark`.
 */
export function readMarks(search: string): string[] {
  const words = (new URLSearchParams(search).get('mark') ?? '')
    .split(',')
    .map((word) => wellFormed(word.replace(/%(?:25|2C)/gi, decodeURIComponent)))
    .filter((word) => word.trim() !== '');
  return [...new Set(words)].slice(0, most.words);
}

/** Query of an address without the words to be marked; all else stays as it is written. */
export function withoutMarks(search: string): string {
  const rest = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^mark(=|$)/.test(part));
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}

/** The beginning of a word, without half surrogate pairs, which cannot stand in an address. */
function wellFormed(word: string): string {
  return [...word]
    .slice(0, most.characters)
    .filter((sign) => !/^[\uD800-\uDFFF]$/.test(sign))
    .join('');
}
