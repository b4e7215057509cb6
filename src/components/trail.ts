import { strings, type Locale } from '../i18n/index.ts';
import type { UnitRecord } from '../schemas/index.ts';
import { planGloss, unitGloss } from './corpus/gloss.ts';
import { nameLang, unitName } from './corpus/names.ts';
import { ancestors } from './corpus/outline.ts';
import type { PlanView } from './corpus/types.ts';

/** A page above another, as a breadcrumb names it. */
export interface Step {
  label: string;
  /** Address in the default language. */
  path: string;
  /** Language of the label, where it is not the page's. */
  lang?: string | undefined;
  /** English name, where the page shows one. */
  gloss?: string | null | undefined;
}

/** Pages above a plan's page, from the top down. */
export function planTrail(locale: Locale): Step[] {
  return [{ label: strings(locale).plans.title, path: '/plans/' }];
}

/** Pages above a unit's page, from the top down. */
export function unitTrail(
  unit: UnitRecord,
  { plan, record, unitsById, gloss }: Pick<PlanView, 'plan' | 'record' | 'unitsById' | 'gloss'>,
  locale: Locale,
): Step[] {
  return [
    ...planTrail(locale),
    {
      label: plan.shortTitle,
      path: record.url,
      lang: 'zh-Hans',
      gloss: planGloss({ gloss }, locale)?.shortTitle,
    },
    ...ancestors(unit, { unitsById }).map((above) => ({
      label: unitName(above, strings(locale)),
      path: above.url,
      lang: nameLang(above),
      gloss: unitGloss(above, { gloss }, locale),
    })),
  ];
}
