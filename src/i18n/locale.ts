/** Languages of the interface. Plan texts stay Chinese in both. */
export const locales = ['zh-Hans', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-Hans';

/**
 * First path segment of a language's addresses.
 *
 * @returns
 *   `undefined` for the default language, whose pages stand at the root.
 */
export function localeSegment(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** Language that a first path segment stands for; the default one when it is none. */
export function localeOfSegment(segment: string | undefined): Locale {
  return locales.find((locale) => localeSegment(locale) === segment) ?? defaultLocale;
}
