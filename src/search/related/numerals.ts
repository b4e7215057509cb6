/** Chinese numerals as they are written in plans, and back. */

const digits = '零一二三四五六七八九';
const scales: readonly (readonly [sign: string, value: number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** All signs of which numerals are made. */
export const numeralSigns = '〇○零一二两三四五六七八九十百千万亿';

/**
 * Value of a numeral with places: 十五, 一百零五, 两千, 三万二千, 1.2万 is not one.
 *
 * @returns
 *   `null` for what is none: 二〇二五, 三三, 百百.
 */
export function numeralValue(numeral: string): number | null {
  const match = /^(?:(.+?)亿)?(?:零?(.+?)万)?(?:零?(.+))?$/.exec(numeral.replace(/[〇○]/g, '零'));
  if (!match || numeral === '') return null;
  let value = 0;
  for (const part of match.slice(1)) {
    const each = part === undefined ? 0 : belowTenThousand(part);
    if (each === null) return null;
    value = value * 10_000 + each;
  }
  return value;
}

function belowTenThousand(numeral: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?十)?([一二两三四五六七八九])?$/.exec(
      numeral,
    );
  if (!match || numeral === '') return null;
  const [, thousands, hundreds, tens, ones] = match;
  const hasTens = numeral.includes('十');
  return (
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (hasTens ? digit(tens) || 1 : 0) * 10 +
    digit(ones)
  );
}

function digit(sign: string | undefined): number {
  return sign === undefined ? 0 : sign === '两' ? 2 : digits.indexOf(sign);
}

/**
 * A whole number as a numeral.
 *
 * @returns
 *   '' for what nobody writes so: 0, or from a hundred million on.
 */
export function numeralOf(value: number): string {
  if (!Number.isInteger(value) || value <= 0 || value >= 1e8) return '';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return writeBelow(low).replace(/^一十/, '十');
  const link = low > 0 && low < 1000 ? '零' : '';
  return `${writeBelow(high).replace(/^一十/, '十')}万${link}${low === 0 ? '' : writeBelow(low)}`;
}

function writeBelow(value: number): string {
  let [written, rest, isGap] = ['', value, false];
  for (const [sign, scale] of scales) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count > 0)
      written += `${isGap && written !== '' ? '零' : ''}${digits.charAt(count)}${sign}`;
    isGap = count === 0;
  }
  if (rest > 0) written += `${isGap && written !== '' ? '零' : ''}${digits.charAt(rest)}`;
  return written;
}

/** Digits one by one, as in years: 2025 is 二〇二五. */
export function spelledOut(number: string, zero = '〇'): string {
  return number.replace(/\d/g, (sign) => (sign === '0' ? zero : digits.charAt(Number(sign))));
}

/** The same back; '' for what is not spelled so: 二〇二五 is 2025. */
export function inFigures(spelled: string): string {
  return /^[〇○零一二三四五六七八九]+$/.test(spelled)
    ? spelled.replace(/./g, (sign) => String(Math.max(0, digits.indexOf(sign))))
    : '';
}
