import type { Comparator } from '../../../schemas/index.ts';
import { signs } from '../../value.ts';
import { everyPattern } from './frequency.ts';

const atLeast = [
  ...signs.atLeast,
  '最少',
  '不得少于',
  '不得低于',
  '不得小于',
  '突破',
  '不下',
  '超',
];
const atMost = [
  ...signs.atMost,
  '不得超过',
  '不得高于',
  '不得大于',
  '不得多于',
  '最多',
  '最长不超过',
  '不足',
];
const about = [...signs.about, '近', '接近', '大概', '大致'];

/** Longest first, so that 不低于 is not read as 低于. */
const words = [...atLeast, ...atMost, ...about].sort((a, b) => b.length - a.length);
const before = new RegExp(`(${words.join('|')})\\s*(?:${everyPattern})?\\s*$`);
const behind = /\s*(?:[（(]含[^（）()]{0,6}[)）])?(及?以上|以内|以下|之内|内|左右|上下)/y;

/** How a number is bounded, and how far the words that say so reach. */
export interface Bound {
  comparator: Comparator;
  /** Where the words before the number begin; the number's own start where there are none. */
  start: number;
  /** Where the words behind it end. */
  end: number;
}

/** Read the words right before and right behind a number. Where both speak, those behind it count. */
export function readBound(text: string, start: number, end: number): Bound {
  const from = Math.max(0, start - 12);
  const [whole = '', word = ''] = before.exec(text.slice(from, start)) ?? [];
  behind.lastIndex = end;
  const after = behind.exec(text);
  const bounded = { start: start - whole.length, end: end + (after?.[0].length ?? 0) };
  const sign = after?.[1] ?? '';
  if (/以上/.test(sign)) return { ...bounded, comparator: '>=' };
  if (/以内|以下|内/.test(sign)) return { ...bounded, comparator: '<=' };
  if (sign !== '') return { ...bounded, comparator: 'about' };
  return { ...bounded, comparator: comparatorOf(word) };
}

function comparatorOf(word: string): Comparator {
  if (atLeast.includes(word)) return '>=';
  if (atMost.includes(word)) return '<=';
  return about.includes(word) ? 'about' : '=';
}

/** 每年至少对…培训一次: the word stands earlier in the clause. */
export function readEarlierBound(head: string): Comparator {
  if (/至少|最少|不少于|不低于/.test(head)) return '>=';
  return /至多|最多|不超过/.test(head) ? '<=' : '=';
}
