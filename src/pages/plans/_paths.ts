import { localId, planOf } from '../../plan/address.ts';
import type { PlanView } from '../../components/corpus/types.ts';
import type { Permalink } from '../../plan/permalinks.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { corpus } from '../_corpus.ts';

// A type and no interface, for Astro wants props that any key may be asked of.
/** What stands at an address below `/plans/`: a unit of a plan, or what became of one. */
export type UnitProps = {
  unit?: UnitRecord;
  plan?: PlanView;
  moved?: Permalink;
};

/** Every plan, for the paths of its page and of its data. */
export async function planPaths(): Promise<
  { params: { plan: string }; props: { plan: PlanView } }[]
> {
  const { plans } = await corpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

/** Every unit there is or was, for the paths of its page and of its data. */
export async function unitPaths(): Promise<
  { params: { plan: string; unit: string }; props: UnitProps }[]
> {
  const { plans, moved } = await corpus();
  const path = (id: string, props: UnitProps) => ({
    params: { plan: planOf(id), unit: localId(id) },
    props,
  });

  return [
    ...plans.flatMap((plan) => plan.units.map((unit) => path(unit.id, { plan, unit }))),
    ...moved.map((entry) => path(entry.id, { moved: entry })),
  ];
}
