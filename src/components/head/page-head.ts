import type { Locale } from '../../i18n/index.ts';
import type { LinkedData } from '../linked-data/linked-data.ts';

/** What a page says of itself. */
export interface PageHead {
  locale: Locale;
  /** Page title, without the site name; `undefined` on the home page. */
  title?: string | undefined;
  /** One or two sentences for search engines and link previews; the site's own when left out. */
  description?: string | undefined;
  /** Address of the page in the default language, such as `/plans/hunan/`. */
  path: string;
  /** The plan whose text the page shows; left out where it shows none, or several. */
  plan?: { id: string; title: string } | undefined;
  /** Files that hold the same as the page, in the order in which programs should prefer them. */
  twins?: readonly { path: string; mediaType: string }[] | undefined;
  /** What the page is about, for search engines. */
  linkedData?: readonly LinkedData[] | undefined;
  /**
   * Address in the default language of the page that stands for this one: of a unit that moved, its new page. `null`
   * where there is none, as for 404. Left out, the page stands for itself; only such pages are listed in search engines.
   */
  standsFor?: string | null | undefined;
}
