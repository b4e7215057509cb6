/** What is written for one another and must not keep a search from finding; one list for the texts and for what is typed. */

/** Quotes are dropped: “十四五”规划 is found by 十四五规划. */
const quotes = new Set('“”„‟"\'‘’‚‛「」『』〝〞〟´`ʼ');
/** All brackets are one kind; angled ones, which name documents, another. */
const openers = '([{〔【〖〘〚⟦';
const closers = ')]}〕】〗〙〛⟧';
const angledOpeners = '《〈«‹⟨⟪';
const angledClosers = '》〉»›⟩⟫';
const dashes = '-‐‑‒–—―−─━﹘﹣⸺⸻';
const waves = '~～〜∼';
const middleDots = '·•・‧∙⋅';
/** Seen nowhere: soft hyphen, zero-width marks, marks of direction, byte order mark, variation selectors. */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;
const space = /[\s\u00A0\u3000]/;

const cache = new Map<string, string>();

/**
 * By UTF-16 unit: 0 where {@link foldCharacter} was not asked yet, 1 where the unit stays as it is, 2 where not.
 *
 * Nearly all of a Chinese text stays as it is, and is copied in whole stretches; surrogates always need a closer look.
 */
const stays = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000).fill(2, 0xd800, 0xe000);

/**
 * What one character counts as when texts are searched: half width, lower case, one kind of bracket, dash, wave and dot;
 * quotes, white space and what is invisible count as nothing. Unicode compatibility (NFKC) is the base; see design, “exact”.
 *
 * @param character
 *   One code point, which may be a lone surrogate.
 * @returns
 *   None, one or a few UTF-16 units.
 */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = [...character.normalize('NFKC').toLowerCase()].map(foldSign).join('');
  cache.set(character, folded);
  return folded;
}

function foldSign(sign: string): string {
  if (quotes.has(sign) || space.test(sign) || invisible.test(sign)) return '';
  if (openers.includes(sign)) return '(';
  if (closers.includes(sign)) return ')';
  if (angledOpeners.includes(sign)) return '《';
  if (angledClosers.includes(sign)) return '》';
  if (dashes.includes(sign)) return '-';
  if (waves.includes(sign)) return '~';
  if (middleDots.includes(sign)) return '·';
  return sign;
}

/**
 * Fold a text for searching. Folding a folded text changes nothing.
 *
 * @example
 *   fold('“十四五” 规划（２０２５ 年）') // => '十四五规划(2025年)'
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (stays[code] === 1 || (stays[code] === 0 && learn(code))) {
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    folded += text.slice(from, at) + foldCharacter(character);
    at += character.length;
    from = at;
  }
  return folded + text.slice(from);
}

function learn(code: number): boolean {
  const character = String.fromCharCode(code);
  const isKept = foldCharacter(character) === character;
  stays[code] = isKept ? 1 : 2;
  return isKept;
}

/** A folded text that knows where each of its characters comes from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`, the offset in the text of the character that it comes from, in UTF-16 units. */
  starts: readonly number[];
  /** The same, of the end of that character. */
  ends: readonly number[];
}

/** Fold a text and keep the way back, for marking. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += part;
    at += character.length;
  }
  return { folded, starts, ends };
}
