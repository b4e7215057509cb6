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

const count =
  /^(?:[一二两三四五六七八九]千)?(?:[零〇]?[一二两三四五六七八九]百)?(?:[零〇]?[一二三四五六七八九]?十)?[零〇]?[一二两三四五六七八九]?$/;

/**
 * Read a Chinese numeral of any size that counts something: also with 千, 万 and 亿, and 两 for two.
 *
 * @returns
 *   The integer, or `undefined` where the text is no such numeral. Bare 百, 千, 万 and 亿 are not (千家万户), nor is 十四五.
 * @example
 *   parseCount('两百') // => 200
 *   parseCount('一万二千') // => 12000
 *   parseCount('千') // => undefined
 */
export function parseCount(value: string): number | undefined {
  if (value.length > 24 || !/^[一二两三四五六七八九十]/.test(value)) return undefined;
  const [, high, middle, low = ''] = /^(?:(.+?)亿)?(?:(.+?)万)?(.*)$/.exec(value) ?? [];
  const parts = [high, middle, low].map((part) =>
    part === undefined ? 0 : belowTenThousand(part),
  );
  const [hundredMillions, tenThousands, rest] = parts;
  if (hundredMillions === undefined || tenThousands === undefined || rest === undefined) {
    return undefined;
  }
  return hundredMillions * 1e8 + tenThousands * 1e4 + rest;
}

function belowTenThousand(value: string): number | undefined {
  if (!count.test(value)) return undefined;
  let total = 0;
  let pending = 0;
  for (const sign of value) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale) {
      total += (pending || 1) * scale;
      pending = 0;
    } else pending = sign === '两' ? 2 : Math.max(0, digits.indexOf(sign));
  }
  return total + pending;
}
