import { localeSegment, type Locale } from '../i18n/index.ts';

/**
 * Address of a page or file of this site, under whatever sub-path the site is built for.
 *
 * Every internal link goes through here.
 *
 * @param path
 *   Address under the root in the default language, such as `/plans/hunan/#s1`.
 * @param locale
 *   Language of the page linked to; left out for files, which are the same in every language.
 */
export function siteHref(path: string, locale?: Locale): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  const segment = locale && localeSegment(locale);
  return `${base}${segment ? `/${segment}` : ''}${path}`;
}

/**
 * Full address of a page or file, for what leaves this site: citations, canonical links, the sitemap.
 *
 * The origin is Astro's `site`, given as `SITE` or `--site`.
 *
 * @param path
 *   See `siteHref`.
 */
export function absoluteHref(path: string, locale?: Locale): string {
  return new URL(siteHref(path, locale), import.meta.env.SITE).href;
}
