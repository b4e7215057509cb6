import type { Locale } from '../i18n/index.ts';

/** Write an ISO date in the reader's language; the day is the same in every time zone. */
export function formatDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Write a count with its thousands apart. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}
