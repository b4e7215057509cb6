import { strings, type Locale } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { planGloss, unitGloss } from './gloss.ts';
import { planName, unitName } from './names.ts';
import type { PlanView } from './types.ts';

/** Title of a plan's page, without the site's name: in English its English name comes first. */
export function planPageTitle(
  plan: Pick<PlanView, 'plan' | 'record' | 'gloss'>,
  locale: Locale,
): string {
  return join(planGloss(plan, locale)?.title, planName(plan));
}

/** Title of a unit's page, without the site's name: in English its English name comes first. */
export function unitPageTitle(
  unit: UnitRecord,
  plan: Pick<PlanView, 'plan' | 'gloss'>,
  locale: Locale,
): string {
  return join(
    unitGloss(unit, plan, locale),
    unitName(unit, strings(locale)),
    planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle,
  );
}

function join(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
