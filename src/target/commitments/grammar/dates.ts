import type { Period } from '../../../plan/period.ts';
import { parseNumeral } from '../../../plan/text/numeral.ts';
import { foldDigits } from '../text/fold.ts';

/** A year in a text, and what it says of time. */
export interface DateMention {
  start: number;
  end: number;
  year: number;
  /** 比2020年: the year something is compared with, no time at which it is to be reached. */
  compared: boolean;
  /** “十三五”期间, 截至2020年底, 2021年以来: looks back. */
  back: boolean;
  /** The year in which a five-year plan ends, where its name stands instead of a year. */
  named: boolean;
}

const year = '(?<![\\d.])(?:(?:19|20)\\d\\d|[一二][九〇○零0][〇○零0一二三四五六七八九]{2})(?!\\d)';
const dates = new RegExp(
  `(?:(${year})\\s*(?:年(?!级|轻|龄)|[-—–―－~～至到]\\s*(?:${year})\\s*年)|[“"‘]?([一二三四五六七八九]?十[一二三四五六七八九])五[”"’]?(?=\\s*(?:时期|期间|以来|规划期|末|期末|时|初|，|[”"’])))\\s*(?:年?(?:底|末|初|年中))?\\s*(?:\\d{1,2}\\s*月(?:份)?\\s*(?:底|末|\\d{1,2}\\s*日)?)?\\s*(?:之?前|以前|以来|期间|时期|期末|末)?`,
  'g',
);
const rangeEnd = new RegExp(`[-—–―－~～至到]\\s*(${year})\\s*年`);

/** Years, and names of five-year plans, in order. */
export function findDates(printed: string): DateMention[] {
  const text = foldDigits(printed);
  return [...text.matchAll(dates)].map(({ 0: words, 1: digits, 2: plan, index: start }) => {
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - 8), start);
    const last = rangeEnd.exec(words)?.[1] ?? digits;
    return {
      start,
      end,
      year: plan === undefined ? readYear(last ?? '') : 1955 + 5 * (parseNumeral(plan) ?? 0),
      compared:
        /(?:比(?![例重率值])|较|与|同|以|在|由|从)[^，。；]{0,3}$/.test(before) &&
        (/(?:比(?![例重率值])|较|[由从])[^，。；]{0,3}$/.test(before) ||
          /^(?:相比|为基|的?基础|为基期|水平)/.test(text.slice(end, end + 6))),
      back: /(?:截至|截止)[^，。；]{0,4}$/.test(before) || /以来$/.test(words.trim()),
      named: plan !== undefined,
    };
  });
}

/** `2025`, `二〇二五`. */
function readYear(digits: string): number {
  return Number(
    digits
      .replace(/[〇○零]/g, '0')
      .replace(/[一二三四五六七八九]/g, (digit) => String(parseNumeral(digit))),
  );
}

/** Whether a date lies before the plan's period, or is said to look back. */
export function isPast({ year: stated, back, compared }: DateMention, period: Period): boolean {
  return !compared && (stated < period.first || (back && stated <= period.first));
}
