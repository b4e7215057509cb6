import { localeSegment, type Locale } from '../../i18n/index.ts';

/** No plan can be called so: ids have no underscore. */
const siteName = 'the_site';

/** Address of the social card of a plan, or of the site: `/cards/hunan.png`, `/cards/the_site.en.png`. */
export function cardPath(plan: string | null, locale: Locale): string {
  const segment = localeSegment(locale);
  return `/cards/${plan ?? siteName}${segment === undefined ? '' : `.${segment}`}.png`;
}
