import type { Locale } from '../i18n/index.ts';

/** Write an ISO date in the reader's language; the day is the same in every time zone. */
export function formatDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Write lines of a source as numbers alone: `4–6`, or `4` for one. */
export function lineRange(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Write a count with its thousands apart. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
