import type { Locale } from '../../i18n/index.ts';
import type { Heading } from './match.ts';

/** A heading in the language of a page, where it has to stand alone: in drawings and titles. Where nobody has written the English, the Chinese. */
export function headingIn({ name: { zh, en } }: Pick<Heading, 'name'>, locale: Locale): string {
  if (locale !== 'en' || en === null) return zh;
  return `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
}
