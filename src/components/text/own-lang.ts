import type { Locale } from '../../i18n/index.ts';

/** Language of a label of ours inside a plan's text, left out where it is that of the text. */
export function ownLang(locale: Locale): Locale | undefined {
  return locale === 'zh-Hans' ? undefined : locale;
}
