import { halfWidth } from './width.ts';

const digits = '零一二三四五六七八九';

/**
 * Read a Chinese numeral below one thousand, or a number in (full-width) digits.
 *
 * @param value
 *   Numeral as printed, such as `十二`, `二十`, `一百零三`, `12` or `１２`.
 * @returns
 *   The integer, or `undefined` when `value` is not such a numeral.
 * @example
 *   parseNumeral('二十三') // => 23
 *   parseNumeral('廿三') // => undefined
 */
export function parseNumeral(value: string): number | undefined {
  if (/^[0-9０-９]{1,9}$/.test(value)) return Number(halfWidth(value));
  const match =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([零一二三四五六七八九]?)$/.exec(
      value,
    );
  if (!match || value === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? digit(tens) || 1 : 0) * 10 + digit(ones);
}

/** A digit left out counts as zero. */
function digit(value: string | undefined): number {
  return value ? digits.indexOf(value) : 0;
}
