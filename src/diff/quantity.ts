import { unitPattern } from '../plan/grammar/unit.ts';

/** A number in a text: how much, of what, and whether it is a date. */
export interface Quantity {
  /** Number with 万 and 亿 multiplied out; percentages of a hundred. */
  value: number;
  /** Unit in half width and simplified characters; '' for none. */
  unit: string;
  kind: 'number' | 'date';
}

const counters = '项|类|级|批|种|层|轮|期|件|方面|周岁|年|个月|月|日|季度|分|米|元|户|双';
const unit = `(?:${unitPattern}|${counters})`;
const digits = '[一二三四五六七八九]';

/** Digits, with or without a unit. */
const arabic = `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[百千]?[万亿]|[百千])?多?(?:${unit})?`;

/** 二〇二五年: digits one by one. */
const spelledYear =
  '(?:[一二][〇○零][〇○零一二三四五六七八九]{2}年?|一九[〇○零一二三四五六七八九]{2}年)';

/**
 * Numerals: several with 十, 百, 千 or 万 among them, or one with a unit. 一体, 统一, 千家万户 are words, not numbers, and
 * 第三 is an ordinal.
 */
const chinese =
  `百分之(?:${digits}?[十百]?${digits}?)(?![一-九])` +
  `|(?<!第)(?:${digits}?[千百十万]${digits}[一二三四五六七八九十百千万零]*|${digits}[十百千万]+)(?:多?${unit})?` +
  `|(?<![第统单专唯同逐之万])[一二三四五六七八九两十](?:个|名|人|次|项|类|级|批|套|岁|年|月|天|倍|成|户|所|支|家|间|种|件|处|轮|场|期)(?!体|步|致|样|定|律|起|直|系列|般|同|线)`;

/** Pattern of a number with its unit, in half-width digits. */
export const quantityPattern = `${arabic}|${spelledYear}|${chinese}`;

const parts = new RegExp(
  `^(百分之)?([\\d,.]+|[一二三四五六七八九十百千万零两]+?)([百千]?[万亿]|[百千])?多?(${unit})?$`,
);
const year = /^(?:19|20)\d\d年?$/;
const wholeSpelledYear = new RegExp(`^${spelledYear}$`);

/**
 * Read a number of {@link quantityPattern}.
 *
 * @example
 *   readQuantity('2000个') // => { value: 2000, unit: '个', kind: 'number' }
 *   readQuantity('2025年') // => { value: 2025, unit: '年', kind: 'date' }
 *   readQuantity('二〇二五年') // => { value: 2025, unit: '年', kind: 'date' }
 *   readQuantity('十四五') // => { value: 145, unit: '期', kind: 'date' }
 */
export function readQuantity(word: string): Quantity | undefined {
  if (wholeSpelledYear.test(word)) return readQuantity(inDigits(word));
  const [, percent, number = '', times = '', unit = ''] = parts.exec(word) ?? [];
  if (number === '') return undefined;
  const period = /^十[一二三四五六七八九]五$/.test(word);
  return {
    value: (/\d/.test(number) ? Number(number.replace(/,/g, '')) : numeral(number)) * factor(times),
    unit: percent ? '%' : period ? '期' : unit,
    kind: period || year.test(word) || /^(?:月|日|季度)$/.test(unit) ? 'date' : 'number',
  };
}

/** `二〇二五年` as `2025年`. */
function inDigits(word: string): string {
  return word.replace(/[〇○零一二三四五六七八九]/g, (sign) =>
    String(Math.max(0, '零一二三四五六七八九'.indexOf(sign))),
  );
}

function factor(times: string): number {
  return [...times].reduce(
    (product, sign) => product * ({ 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }[sign] ?? 1),
    1,
  );
}

/** Value of a Chinese numeral up to 亿; digits that merely follow one another, as in 十四五, are put together. */
function numeral(word: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of word) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (sign === '万') {
      total = (total + section + digit || 1) * 1e4;
      [section, digit] = [0, 0];
    } else if (scale) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      if (digit) section *= 10;
      const next = sign === '两' ? 2 : '零一二三四五六七八九'.indexOf(sign);
      digit = digit ? digit * 10 + next : next;
    }
  }
  return total + section + digit;
}
