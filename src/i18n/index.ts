import * as en from './en/index.ts';
import type { Locale } from './locale.ts';
import * as zhHans from './zh-Hans/index.ts';

export * from './locale.ts';

/** Every interface string, by area. The Chinese one is the model: a key missing in another fails type-checking. */
export type Dictionary = typeof zhHans;

const dictionaries: Record<Locale, Dictionary> = { 'zh-Hans': zhHans, en };

/** Interface strings of a language. */
export function strings(locale: Locale): Dictionary {
  return dictionaries[locale];
}
