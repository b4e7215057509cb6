import type { Comparator } from '../schemas/indicator.ts';
import { halfWidth } from '../plan/text/width.ts';
import { unitPattern } from '../plan/grammar/unit.ts';

/** A number as the text states it. */
export interface StatedValue {
  /** 万 and 亿 multiplied out; percentages of a hundred. */
  value: number;
  comparator: Comparator;
  /** Unit behind the number, or `null` where none is printed. */
  unit: string | null;
}

// 高于 and ＞ count as `>=`: plans use them for 不低于, and the open data knows no other sign.
const atLeast = [
  '≥',
  '＞',
  '>',
  '不低于',
  '不少于',
  '不小于',
  '至少',
  '高于',
  '超过',
  '大于',
  '多于',
];
const atMost = ['≤', '＜', '<', '不高于', '不超过', '不大于', '不多于', '低于', '少于', '小于'];
const about = ['≈', '~', '约', '大约'];

/** Words and signs before a number that bound it. */
export const signs = { atLeast, atMost, about } as const;

const anySign = [...atLeast, ...atMost, ...about, '=', '＝'].join('|');
const numberPattern = '(?<number>\\d[\\d,，]*(?:\\.\\d+)?)';
const measurePattern = `(?<times>[万亿]?)\\s*(?<unit>${unitPattern})?`;
const afterPattern = '(?<after>（?含?）?(?:及?以上|以内|以下|左右))?';

/** Sign before the number, number, unit, and word behind it. */
export const valuePattern = `(?:(?<before>${anySign})\\s*)?${numberPattern}\\s*${measurePattern}\\s*${afterPattern}`;

const cumulative = '(?:\\s*[\\[［(（]累计[\\]］)）])?';

const whole = new RegExp(
  `^(?:达到|达|为)?\\s*[\\[［【(（]?\\s*${valuePattern}\\s*[\\]］】)）]?${cumulative}$`,
);

/**
 * Read a value and nothing else, such as the cell of a table.
 *
 * @returns
 *   The value, or `undefined` where the text is not one number.
 * @example
 *   parseValue('≥10%') // => { value: 10, comparator: '>=', unit: '%' }
 *   parseValue('—') // => undefined
 */
export function parseValue(raw: string): StatedValue | undefined {
  // One space says as much as many, and many could be shared out among the parts of the pattern in too many ways.
  const match = whole.exec(halfWidth(raw).replace(/\s+/g, ' ').trim());
  if (!match || !isOneNumber(match.groups?.['number'] ?? '')) return undefined;
  const stated = statedValue(match);
  // So many digits that no number holds them.
  return Number.isFinite(stated.value) ? stated : undefined;
}

/** Commas part thousands; otherwise there are two numbers, or a comma for a point. */
function isOneNumber(number: string): boolean {
  return !/[,，]/.test(number) || /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(number);
}

/** What a match of {@link valuePattern} states. */
export function statedValue(match: RegExpExecArray): StatedValue {
  const { before = '', number = '', times = '', unit, after = '' } = match.groups ?? {};
  const factor = times === '万' ? 1e4 : times === '亿' ? 1e8 : 1;
  // Decimal digits multiplied in floating point may leave a tail: 1.37 × 10,000.
  const value = Number((Number(number.replace(/[,，]/g, '')) * factor).toPrecision(15));
  return {
    value,
    comparator: comparator(before, after),
    unit: unit === undefined ? null : unit.replace('％', '%'),
  };
}

function comparator(before: string, after: string): Comparator {
  if (/以上/.test(after) || atLeast.includes(before)) return '>=';
  if (/以内|以下/.test(after) || atMost.includes(before)) return '<=';
  if (/左右/.test(after) || about.includes(before)) return 'about';
  return '=';
}
