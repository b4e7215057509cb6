import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { departmentSlug } from './slug.ts';

/** What of a plan the builder reads. */
type Plan = Pick<PlanView, 'id' | 'units'>;

/** What one department does by one plan. */
export interface Duties<View extends Plan = PlanView> {
  plan: View;
  /** Units that it leads, in document order. */
  leads: UnitRecord[];
  /** Units in which it takes part, in document order. */
  joins: UnitRecord[];
}

/**
 * A name that plans make responsible, as printed. The same name in two plans may be two offices; what joins names to one
 * heading is in `joined.ts`.
 */
export interface Department<View extends Plan = PlanView> {
  /** As printed; names written differently are different departments. */
  name: string;
  /** Id of its entry. */
  slug: string;
  /** Units that name it, over all plans: tasks, items of columns, whole columns. */
  units: number;
  /** Plans that name it, in their listed order. */
  duties: Duties<View>[];
}

/**
 * Names by pinyin.
 *
 * The order comes with Node, which carries its own locale data (full-icu) unless it was built to use the machine's;
 * the Node of this project does. Code units decide between names that sort alike.
 */
export const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

/** Every department that the plans name: those in most units first, then by name. Pure. */
export function departments<View extends Plan>(plans: readonly View[]): Department<View>[] {
  const byName = new Map<string, Duties<View>[]>();

  function dutiesOf(name: string, plan: View): Duties<View> {
    const all = byName.get(name) ?? [];
    const last = all.at(-1);
    if (last?.plan === plan) return last;
    const duties: Duties<View> = { plan, leads: [], joins: [] };
    byName.set(name, [...all, duties]);
    return duties;
  }

  for (const plan of plans) {
    for (const unit of plan.units) {
      const { lead = [], participants = [] } = unit.responsibility ?? {};
      for (const name of new Set(lead)) dutiesOf(name, plan).leads.push(unit);
      for (const name of new Set(participants)) dutiesOf(name, plan).joins.push(unit);
    }
  }

  return [...byName]
    .map(([name, duties]) => ({
      name,
      slug: departmentSlug(name),
      units: duties.reduce((sum, { leads, joins }) => sum + new Set([...leads, ...joins]).size, 0),
      duties,
    }))
    .toSorted(
      (a, b) => b.units - a.units || pinyin.compare(a.name, b.name) || (a.name < b.name ? -1 : 1),
    );
}

/** Names that a unit makes responsible, each once. */
export function namesOf({ responsibility }: Pick<UnitRecord, 'responsibility'>): string[] {
  return [...new Set([...(responsibility?.lead ?? []), ...(responsibility?.participants ?? [])])];
}

/** How many units of a plan name each of its departments. */
export function unitCounts({ units }: Pick<PlanView, 'units'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of units.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
