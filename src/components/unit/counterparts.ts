import type { Topic, UnitRecord } from '../../schemas/index.ts';
import { planOf } from '../../plan/address.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';

/** What the other plans say on one topic of a unit. */
export interface Counterpart {
  topic: Topic;
  /** Every other plan with its members of the topic; none where it is silent. */
  plans: { plan: PlanView; units: UnitRecord[] }[];
}

/** Units of other plans that share a topic with a unit, topic by topic. */
export function counterparts(
  unit: UnitRecord,
  { plans, topicsById }: Pick<Corpus, 'plans' | 'topicsById'>,
): Counterpart[] {
  return unit.topics.flatMap((id): Counterpart[] => {
    const topic = topicsById.get(id);
    if (!topic) return [];
    const others = plans.filter((plan) => plan.id !== unit.plan);
    return [
      {
        topic,
        plans: others.map((plan) => ({
          plan,
          units: topic.members
            .filter((member) => planOf(member) === plan.id)
            .flatMap((member) => plan.unitsById.get(member) ?? []),
        })),
      },
    ];
  });
}
