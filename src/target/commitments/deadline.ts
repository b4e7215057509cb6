import type { Period } from '../../plan/period.ts';
import type { Span } from '../../schemas/index.ts';
import { type DateMention, isPast } from './grammar/dates.ts';

/** Titles of the parts in which the year that opens holds for what follows. */
const goals = /目标|愿景|总体思路|总体要求/;

/** Whether a title names the goals. */
export function speaksOfGoals(title: string | null): boolean {
  return title !== null && goals.test(title);
}

/** What of a paragraph says when. */
export interface Timeline {
  text: string;
  dates: readonly DateMention[];
  /** Year that opens a paragraph of goals, or `null`. */
  governing: number | null;
  /** Year that the paragraphs before it, or the part around it, state; `null` for none. */
  carried: number | null;
}

/** Put together when the promises of a paragraph are to be kept. */
export function timelineOf(
  text: string,
  dates: readonly DateMention[],
  period: Period,
  isGoal: boolean,
  carried: number | null,
): Timeline {
  const first = dates.find((date) => !isPast(date, period) && !date.compared);
  const governing = isGoal ? (first?.year ?? carried) : null;
  return { text, dates, governing, carried: isGoal ? carried : null };
}

/**
 * Year by which a number is promised: the last that its sentence names before it, up to a semicolon (after a colon, beyond
 * it); else one behind it in its own clause;
 * else, among the goals, the year that stands before it in the paragraph.
 */
export function deadlineOf(
  { text, dates, governing, carried }: Timeline,
  place: Span,
  clause: Span,
  sentence: Span,
  period: Period,
): number | null {
  const counts = (date: DateMention) => !date.compared && !isPast(date, period);
  const before = datesBefore(dates, place[1], sentence[0]).find(
    (date) => counts(date) && reaches(text, date, place[0]),
  );
  if (before) return before.year;
  const behind = datesBehind(dates, place[0], clause[1] + 1).find(counts);
  if (behind) return behind.year;
  if (governing === null) return null;
  return datesBefore(dates, place[0], 0).find(counts)?.year ?? carried;
}

/** So many dates are looked at each way; more than that stand in no sentence. */
const nearest = 24;

/** Index of the first date that ends behind a place. */
function firstBehind(dates: readonly DateMention[], place: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Dates that end at a place or before it, the nearest first, back to another place. */
function datesBefore(dates: readonly DateMention[], place: number, back: number): DateMention[] {
  const last = firstBehind(dates, place);
  return dates
    .slice(Math.max(0, last - nearest), last)
    .reverse()
    .filter(({ start }) => start >= back);
}

/** Dates that begin at a place or behind it, the nearest first, as far as another place. */
function datesBehind(dates: readonly DateMention[], place: number, until: number): DateMention[] {
  const first = firstBehind(dates, place);
  return dates
    .slice(first, first + nearest)
    .filter(({ start, end }) => start >= place && end <= until);
}

/** Year in which a value was reached: the last that its sentence states in digits before it; `null` where none is. */
export function yearReached(
  { dates }: Timeline,
  place: Span,
  _clause: Span,
  sentence: Span,
  period: Period,
): number | null {
  const stated = datesBefore(dates, place[1], sentence[0]).find(
    (date) => !date.named && isPast(date, period),
  );
  return stated?.year ?? null;
}

/** Whether a date holds as far as a place: up to the next semicolon, unless a colon follows it. */
function reaches(text: string, { end }: DateMention, place: number): boolean {
  const between = text.slice(end, Math.max(end, place));
  return !between.includes('；') || /^[^，。；]{0,12}[：:]/.test(between);
}

/** The last year of a paragraph by which something is promised; `null` where it names none. */
export function lastYear(dates: readonly DateMention[], period: Period): number | null {
  return dates.findLast((date) => !date.compared && !isPast(date, period))?.year ?? null;
}
