import type { PlanSign } from '../../chart/plan-sign.ts';
import type { Locale } from '../../i18n/index.ts';
import { planGloss } from '../corpus/gloss.ts';
import type { PlanView } from '../corpus/types.ts';

/** Short name of a plan in a language. */
export function chartName(plan: PlanView, locale: Locale): string {
  return planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle;
}

/** What layouts need to know of a plan's look. */
export function planSign(plan: PlanView, locale: Locale): PlanSign {
  const { index, shape, letter, outlined, dash } = plan.identity;
  return {
    id: plan.id,
    name: chartName(plan, locale),
    color: `plan-${index}`,
    tint: `plan-tint-${index}`,
    path: shape.path,
    letterY: shape.letterY,
    letterSize: shape.letterSize,
    letter,
    outlined,
    dash,
  };
}
