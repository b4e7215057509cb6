import { strings, type Locale } from '../../i18n/index.ts';
import type { Addresser, LinkedData } from './linked-data.ts';

/** The site as a whole. */
export function websiteData(locale: Locale, address: Addresser): LinkedData {
  const { page, site } = strings(locale);

  return {
    '@type': 'WebSite',
    name: site.name,
    alternateName: page.latinName,
    url: address('/', locale),
    inLanguage: locale,
    description: site.description,
  };
}
