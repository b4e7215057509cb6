import type { Notice } from '../schemas/plan.ts';
import { parseNumeral } from './text/numeral.ts';
import { halfWidth } from './text/width.ts';

/** Years that a plan is for, both inclusive. */
export interface Period {
  first: number;
  last: number;
}

/**
 * Years that a plan is for, as far as its title says: `（2021—2025年）`, “十四五”, 第十四个五年规划.
 *
 * Years in so many words go before the name of a five-year plan. A single year, as in 二〇三五年远景目标, is a horizon
 * and no period. A title that names two five-year plans says neither.
 *
 * @param plan
 *   The title counts; where there is none, that of the notice.
 */
export function planPeriod({
  title,
  noticeTitle,
}: Pick<Notice, 'title' | 'noticeTitle'>): Period | null {
  const printed = halfWidth(title ?? noticeTitle ?? '').replace(/\s+/g, '');
  return statedYears(printed) ?? namedPeriod(printed);
}

const year = '(?:19|20)\\d\\d|[一二][九〇○零0][〇○零0一二三四五六七八九]{2}';
const range = new RegExp(`(?<!\\d)(${year})年?(?:[-‐-―─－~～〜]+|至|到)(${year})(?!\\d)`);

/** Two years with a dash or 至 between, in Arabic or Chinese digits. */
function statedYears(title: string): Period | null {
  const [, from = '', to = ''] = range.exec(title) ?? [];
  const first = readYear(from);
  const last = readYear(to);
  return first > 0 && first < last ? { first, last } : null;
}

/** `2021` and `二〇二一`; 0 for nothing. */
function readYear(digits: string): number {
  return Number(
    digits
      .replace(/[〇○零]/g, '0')
      .replace(/[一二三四五六七八九]/g, (digit) => String(parseNumeral(digit))),
  );
}

/**
 * Names of five-year plans. 十五 and 二十五 are plain numbers, too, unless in quotes; 十四五 is no number, so it may stand
 * without.
 */
const names =
  /[“”"‘’'「『〝＂]([一二三四五六七八九十]{1,3})五[”“"’‘'」』〞〟＂]|(?<![一二三四五六七八九十])([一二三四五六七八九]?十[一二三四五六七八九])五(?![一二三四五六七八九十百千万亿])|第([一二三四五六七八九十]{1,3}|\d{1,2})个五年/g;

function namedPeriod(title: string): Period | null {
  const plans = new Set(
    Array.from(title.matchAll(names), ([, quoted, bare, counted]) =>
      parseNumeral(quoted ?? bare ?? counted ?? ''),
    ),
  );
  const [plan] = plans;
  return plans.size === 1 && plan !== undefined && plan > 0 ? fiveYearPlan(plan) : null;
}

/**
 * Years of the national five-year plan of a number, to which plans of provinces and cities keep.
 *
 * From the third on, plan N begins in 1951 + 5N: 三五 1966–1970, 六五 1981–1985, 十四五 2021–2025. The first two stand
 * apart, for the years 1963–1965 were none's: 一五 1953–1957, 二五 1958–1962.
 *
 * Sources: for 一五 to 九五 “Introduction to Five-Year Plans”, http://www.china.org.cn/95e/95-english1/1.htm; 十三五
 * and 十四五 are 2016–2020 and 2021–2025 by their own outlines.
 */
function fiveYearPlan(plan: number): Period {
  const first = plan < 3 ? 1948 + 5 * plan : 1951 + 5 * plan;
  return { first, last: first + 4 };
}
