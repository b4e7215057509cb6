import type { Locale } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { planName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';
import { absoluteHref } from '../link.ts';
import { breadcrumbData } from '../linked-data/breadcrumb.ts';
import { planData, unitData } from '../linked-data/legislation.ts';
import { planTrail, unitTrail } from '../trail.ts';
import { planFiles, planTwins, unitTwins } from '../twins/twin-files.ts';
import { planDescription, unitDescription } from './description.ts';
import type { PageHead } from './page-head.ts';

/**
 * What a plan's page says of itself.
 *
 * @param title
 *   Title of the page.
 */
export async function planHead(plan: PlanView, title: string, locale: Locale): Promise<PageHead> {
  const context = { locale, address: absoluteHref };
  const path = plan.record.url;

  return {
    locale,
    title,
    description: planDescription(plan, locale),
    path,
    plan: { id: plan.id, title: planName(plan) },
    twins: planTwins(plan.id),
    linkedData: [
      planData(plan, { ...context, encodings: await planFiles(plan) }),
      breadcrumbData(planTrail(locale), planName(plan), {
        ...context,
        path,
      }),
    ],
  };
}

/**
 * What a unit's page says of itself.
 *
 * @param name
 *   Name of the unit, as the page's heading has it.
 * @param title
 *   Title of the page.
 */
export function unitHead(
  unit: UnitRecord,
  plan: PlanView,
  { name, title, locale }: { name: string; title: string; locale: Locale },
): PageHead {
  const context = { locale, address: absoluteHref };
  const path = unit.url;

  return {
    locale,
    title,
    description: unitDescription(unit, plan, locale),
    path,
    plan: { id: plan.id, title: planName(plan) },
    twins: unitTwins(unit.id),
    linkedData: [
      unitData(unit, plan, context),
      breadcrumbData(unitTrail(unit, plan, locale), name, { ...context, path }),
    ],
  };
}
