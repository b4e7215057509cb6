/** Latin words that belong to written Chinese, in lower case. */
const usual = new Set(['app', 'wifi', 'wi-fi', 'vs', 'email', 'e-mail', 'logo', 'park', 'plus']);

/** Words of Latin letters, with what may stand inside an English phrase, an address or a tag. */
const words = /[\p{Script=Latin}\p{N}@]+(?:(?:[ '’&\-]|[./:_~?=%#]+)[\p{Script=Latin}\p{N}]+)*/gu;

/** Longest abbreviation in capitals that passes without a question. */
const longestAbbreviation = 6;

/** A word that does not belong into a Chinese sentence. */
export interface ForeignWord {
  word: string;
  /** Its place in the text, in UTF-16 units. */
  offset: number;
}

/**
 * Find words in Latin letters inside a Chinese text.
 *
 * Silent on what Chinese texts use: single letters, abbreviations (`GDP`, `PPP`), letters with digits (`5G`, `H5`,
 * `30km`), names in mixed case (`WiFi`), names in quotes and foreign names in brackets, addresses of the Internet.
 */
export function foreignWords(value: string): ForeignWord[] {
  const found: ForeignWord[] = [];
  if (!/[A-Za-z]{2}|[^\p{ASCII}\P{Script=Latin}]/u.test(value)) return found;
  for (const { 0: word, index: offset } of value.matchAll(words)) {
    if (isAddress(word) || isWrapped(value, offset, word)) continue;
    if (word.split(/[ '’&]/).every(isUsual)) continue;
    found.push({ word, offset });
  }
  return found;
}

function isUsual(word: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    !/\p{L}{2}/u.test(word) ||
    usual.has(word.toLowerCase()) ||
    (/^[\p{Lu}-]+$/u.test(word) && word.length <= longestAbbreviation) ||
    // `iPad`, `eSIM`, `WiFi`: a capital inside.
    /^\p{L}+\p{Lu}/u.test(word.replace(/^\p{Lu}+$/u, ''))
  );
}

/** `www.example.cn`, `a@example.cn`. */
function isAddress(word: string): boolean {
  return /\p{L}[.@:/]+\p{L}/u.test(word) && /@|www|http|\.(?:cn|com|org|net|gov)/.test(word);
}

/** Whether a name stands in quotes by itself, or a foreign name in brackets: with a capital or of several words. */
function isWrapped(value: string, offset: number, word: string): boolean {
  const before = value.charAt(offset - 1);
  const after = value.charAt(offset + word.length);
  if ('“‘《「"'.includes(before || ' ')) return true;
  const isBracketed = '（('.includes(before || ' ') && /[）)，,：:]/.test(after);
  return isBracketed && /^\p{Lu}|\s/u.test(word);
}
