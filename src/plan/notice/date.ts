import { parseNumeral } from '../text/numeral.ts';
import { halfWidth } from '../text/width.ts';

const date =
  /(\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/;

/**
 * Read a date as ISO 8601.
 *
 * @returns
 *   The first date of the text, or `null` where there is none that exists.
 * @example
 *   readDate('二〇二二年九月二十三日') // => '2022-09-23'
 */
export function readDate(value: string): string | null {
  const match = date.exec(halfWidth(value));
  if (!match) return null;
  const [, yearText = '', monthText = '', dayText = ''] = match;
  const year = /\d/.test(yearText)
    ? yearText
    : [...yearText].map((sign) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign))).join('');
  const month = parseNumeral(monthText) ?? 0;
  const day = parseNumeral(dayText) ?? 0;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}
