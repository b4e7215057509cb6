import { inFigures, numeralOf, numeralSigns, numeralValue, spelledOut } from './numerals.ts';

/** A number within a folded query, and how else it may be written. */
export interface WrittenNumber {
  start: number;
  end: number;
  others: readonly string[];
}

const pattern = new RegExp(
  `百分之[${numeralSigns}]+(?:点[${numeralSigns}]+)?|\\d[\\d,]*(?:\\.\\d+)?[百千]?[万亿]?%?|[${numeralSigns}]+(?:点[〇零一二三四五六七八九]+)?`,
  'g',
);

/** Beside Latin letters and document numbers digits are names: 5G, A1. */
const letter = /[a-z]/;

/** Numbers in a folded text that can be written otherwise, in order. */
export function writtenNumbers(folded: string): WrittenNumber[] {
  return Array.from(folded.matchAll(pattern)).flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    if (letter.test(folded.charAt(start - 1)) || letter.test(folded.charAt(end))) return [];
    // A single digit by itself stands in every other line.
    if (word.length === folded.length && /^.$/u.test(word)) return [];
    const isYear = folded.charAt(end) === '年';
    const others = [...new Set(otherSpellings(word, isYear))].filter((other) => other !== word);
    return others.length === 0 ? [] : [{ start, end, others }];
  });
}

/**
 * All other ways to write a number.
 *
 * @example
 *   otherSpellings('2000') // => ['2,000', '二千', '两千', …]
 *   otherSpellings('百分之二十') // => ['20%']
 */
export function otherSpellings(word: string, isYear = false): string[] {
  const isPercent = word.startsWith('百分之') || word.endsWith('%');
  // 百分之百 alone goes without 一.
  const amount = word.replace(/^百分之百$/, '100').replace(/^百分之|%$/g, '');
  const year = spelledYear(amount);
  if (year !== '') return [year, ...years(year)];
  const value = valueOf(amount);
  if (value === null) return [];
  if (isPercent) return percentages(value);
  const plain = decimal(value);
  return [
    ...figures(value),
    ...numerals(value),
    ...(isYear || isYearLike(plain) ? years(plain) : []),
  ];
}

/** Value of figures with or without 万, or of a numeral; `null` for neither. */
function valueOf(amount: string): number | null {
  const [, number = '', times = ''] = /^([\d,]*\.?\d+)([百千]?[万亿]?)$/.exec(amount) ?? [];
  if (number !== '') {
    const scale = [...times].reduce(
      (product, sign) => product * ({ 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }[sign] ?? 1),
      1,
    );
    const value = Number(number.replace(/,/g, '')) * scale;
    return Number.isFinite(value) && value < 1e12 ? Math.round(value * 1e6) / 1e6 : null;
  }
  const [whole = '', fraction] = amount.split('点');
  const value = numeralValue(whole);
  if (value === null || fraction === undefined) return value;
  return Number(`${String(value)}.${inFigures(fraction)}`);
}

function decimal(value: number): string {
  return value < 1e15 ? String(value) : '';
}

/** 15000, 15,000, 1.5万. */
function figures(value: number): string[] {
  const plain = decimal(value);
  const [whole = '', fraction] = plain.split('.');
  const parted =
    whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  const scaled = (
    [
      ['万', 1e4],
      ['亿', 1e8],
    ] as const
  ).flatMap(([sign, scale]) => {
    const count = value / scale;
    // 20000 is 2万, but nobody writes 2025 as 0.2025万.
    return count >= 1 && decimal(count).length <= 6 ? [`${decimal(count)}${sign}`] : [];
  });
  return [plain, parted, ...scaled];
}

function numerals(value: number): string[] {
  const numeral = Number.isInteger(value) ? numeralOf(value) : pointed(value);
  if (numeral === '') return [];
  // 二千 and 两千 are both written; 二 before 十 has no other form.
  const spoken = numeral.replace(/二(?=[千万]|百$)|^二$/g, '两');
  const mixed = value >= 1e4 && value % 1e4 === 0 ? [`${numeralOf(value / 1e4)}万`] : [];
  return [numeral, spoken, ...mixed];
}

function pointed(value: number): string {
  const [whole = '', fraction = ''] = decimal(value).split('.');
  const numeral = whole === '0' ? '零' : numeralOf(Number(whole));
  return numeral === '' || fraction === '' ? '' : `${numeral}点${spelledOut(fraction, '零')}`;
}

function percentages(value: number): string[] {
  const [numeral] = numerals(value);
  const written = numeral === undefined ? [] : [`百分之${value === 100 ? '百' : numeral}`];
  return [`${decimal(value)}%`, ...written];
}

function years(year: string): string[] {
  return ['〇', '○', '零'].map((zero) => spelledOut(year, zero));
}

function isYearLike(plain: string): boolean {
  return /^(?:19|20)\d\d$/.test(plain);
}

/** 二〇二五 as 2025; '' for what is no year spelled out. */
function spelledYear(amount: string): string {
  const figures = amount.length === 4 ? inFigures(amount) : '';
  return isYearLike(figures) ? figures : '';
}
