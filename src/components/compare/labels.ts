import type { Dictionary, Locale } from '../../i18n/index.ts';
import { localId } from '../../plan/address.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { planGloss } from '../corpus/gloss.ts';
import { heading, unitName } from '../corpus/names.ts';
import { placeInPlan } from '../corpus/place.ts';
import type { PlanView } from '../corpus/types.ts';
import type { Step } from '../trail.ts';
import type { Relation } from './types.ts';

/** Short name of a plan in sentences of ours: in English its English name, where it has one. */
export function shortName(plan: Pick<PlanView, 'plan' | 'gloss'>, locale: Locale): string {
  return planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle;
}

/**
 * A share in whole per cent. What is not quite nothing is not 0, and what is not quite all is not 100.
 *
 * @example
 *   wholePercent(0.004) // => 1
 *   wholePercent(0.996) // => 99
 */
export function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** What a side has that the other has not: the side that carries out the other adds, and leaves out what it does not take. */
export function loneKind(relation: Relation, side: 'a' | 'b'): 'dropped' | 'added' | 'own' {
  if (relation === 'none') return 'own';
  return (relation === 'down') === (side === 'b') ? 'added' : 'dropped';
}

/** Where a unit stands in its plan, as printed; of one without heading the word for its kind. */
export function placeName(
  unit: UnitRecord,
  plan: Pick<PlanView, 'unitsById'>,
  text: Dictionary,
): string {
  return heading(unit) === null ? unitName(unit, text) : placeInPlan(unit, plan);
}

/** Id of the element that shows a unit of b with its counterpart. */
export function entryId(unit: string): string {
  return `u-${localId(unit)}`;
}

/** Id of the element that shows a unit which only a has. */
export function loneId(unit: string): string {
  return `only-${localId(unit)}`;
}

/** Pages above the page of two plans. */
export function pairTrail({ site }: Pick<Dictionary, 'site'>): Step[] {
  return [{ label: site.menu.compare, path: '/compare/' }];
}

/** Address of a page that compares two plans, in the default language. */
export function pairAddress(a: string, b: string): string {
  return `/compare/${a}/${b}/`;
}

/** Address of a unit in the whole text of its plan, in the default language. */
export function inText({ record }: Pick<PlanView, 'record'>, unit: UnitRecord): string {
  return `${record.url}#${localId(unit.id)}`;
}
