import { locales, localeSegment, localeOfSegment, type Locale } from '../i18n/index.ts';

/** Path parameter of a page in each language; `undefined` for the default one, at the root. */
export const localeParams = locales.map((locale) => ({ locale: localeSegment(locale) }));

/** Language of a page, from its path parameters. */
export function localeOf(params: Record<string, string | undefined>): Locale {
  return localeOfSegment(params['locale']);
}
