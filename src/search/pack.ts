/**
 * A shorter spelling of JSON for texts in Chinese, as text that a script or page can hold.
 *
 * A third smaller than with gzip alone. Reading it back takes some hundredths of a second, once.
 */
import { decode, encode, shortSymbols } from './coder.ts';
import { fromGaps, toGaps } from './gaps.ts';

/** What JSON repeats most is written as one character, each as the one that has its place from U+E000 on. */
const tokens = ['","', '\\n', '\\t', '],['];
const firstToken = 0xe000;

/** A text in another spelling. */
export interface Packed {
  /** How many characters the text has, in UTF-16 units, with tokens as one each. */
  length: number;
  /** Its most frequent characters. */
  frequent: string;
  /** Its other characters in the order of Unicode, as `toGaps` writes them. */
  gaps: string;
  /** The text as the coder writes it, in base64. */
  code: string;
}

/** Write a value as packed JSON. */
export function pack(value: unknown): Packed {
  // These are for private use; a text that has them all the same has them escaped.
  let json = JSON.stringify(value).replace(
    /[\uE000-\uE003]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  for (const [place, token] of tokens.entries())
    json = json.replaceAll(token, String.fromCharCode(firstToken + place));
  const units = json.split('');
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byFrequency = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([unit]) => unit);
  const { short } = shortSymbols(byFrequency.length);
  const frequent = byFrequency.slice(0, short);
  const others = byFrequency.slice(short).toSorted();
  const numbers = new Map([...frequent, ...others].map((unit, number) => [unit, number]));
  const symbols = Uint16Array.from(units, (unit) => numbers.get(unit) as number);

  // One by one: too many arguments at once are too much for a call.
  const bytes = Array.from(encode(symbols, byFrequency.length), (byte) =>
    String.fromCharCode(byte),
  );

  return {
    length: units.length,
    frequent: frequent.join(''),
    gaps: toGaps(others.join('')),
    code: btoa(bytes.join('')),
  };
}

/**
 * Read packed JSON.
 *
 * @throws
 *   When it is not what `pack` wrote.
 */
export function unpack({ length, frequent, gaps, code }: Packed): unknown {
  const units = frequent + fromGaps(gaps);
  const codes = Uint16Array.from(units.split(''), (unit) => unit.charCodeAt(0));
  const binary = atob(code);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);

  const symbols = decode(bytes, length, units.length);
  let json = new TextDecoder('utf-16le').decode(symbols.map((symbol) => codes[symbol] as number));
  for (const [place, token] of tokens.entries())
    json = json.replaceAll(String.fromCharCode(firstToken + place), token);
  return JSON.parse(json);
}
