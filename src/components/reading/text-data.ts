import { bookTitle } from '../../cite/book-title.ts';
import { citedTitle } from '../../cite/citation.ts';
import type { Locale } from '../../i18n/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { siteHref } from '../link.ts';

/** Attributes of an element that holds a plan's text, for scripts: its address, its name, and what copied words quote as its title. */
export function textData({ plan, record }: Pick<PlanView, 'plan' | 'record'>, locale: Locale) {
  return {
    'data-plan': siteHref(record.url, locale),
    'data-name': plan.shortTitle,
    // 《》 stand around printed titles only.
    'data-title':
      record.title === null
        ? citedTitle({ title: null, region: plan.region })
        : bookTitle(record.title),
  };
}
