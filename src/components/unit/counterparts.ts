import type { UnitRecord, Words } from '../../schemas/index.ts';
import { allPairsUpTo } from '../compare/pairs.ts';
import type { Corpus, PlanView, TopicMember, TopicView } from '../corpus/types.ts';

/** A unit of another plan on the same topic. */
export interface CounterpartUnit {
  unit: UnitRecord;
  /** Decided when a person put both into the topic. */
  state: TopicMember['state'];
  /** How much the two are alike, 0 to 1; `null` where the plans are not compared beforehand. */
  score: number | null;
  /** Share of this unit that stands verbatim in the other, 0 to 1. */
  reuse: number;
}

/** What the other plans say on one topic of a unit. */
export interface Counterpart {
  topic: TopicView;
  /** Other plans with their units on the topic; none where a plan is silent. */
  plans: { plan: PlanView; units: CounterpartUnit[] }[];
  /** Number of silent plans that are not listed, since they are many. */
  silent: number;
}

/** Units of other plans that share a topic with a unit, topic by topic. */
export function counterparts(
  unit: UnitRecord,
  { topicsById, counterparts: known }: Pick<Corpus, 'topicsById' | 'counterparts'>,
): Counterpart[] {
  const bonds = new Map((known.get(unit.id) ?? []).map((bond) => [bond.b.id, bond]));

  return unit.topics.flatMap((id): Counterpart[] => {
    const topic = topicsById.get(id);
    if (!topic) return [];
    const own = topic.cells
      .flatMap(({ members }) => members)
      .find((member) => member.unit.id === unit.id);
    const plans = topic.cells
      .filter(({ plan }) => plan.id !== unit.plan)
      .map(({ plan, members }) => ({
        plan,
        units: members.map((member): CounterpartUnit => {
          const bond = bonds.get(member.unit.id);
          const isProposed = own?.state === 'proposed' || member.state === 'proposed';
          return {
            unit: member.unit,
            state: isProposed ? 'proposed' : 'decided',
            score: bond?.score ?? null,
            reuse: bond?.reuse ?? 0,
          };
        }),
      }));
    const listed =
      topic.cells.length <= allPairsUpTo ? plans : plans.filter(({ units }) => units.length > 0);

    return [{ topic, plans: listed, silent: plans.length - listed.length }];
  });
}

/**
 * Why a unit stands alone.
 *
 * @returns
 *   `undefined` where it does not; a reason of `null` where the alignment found nothing and nobody has confirmed it.
 */
export function standsAlone(
  { id }: Pick<UnitRecord, 'id'>,
  { groups }: Pick<Corpus, 'groups'>,
): { reason: Words | null } | undefined {
  for (const { alone } of groups) {
    const found = alone.find(({ unit }) => unit.id === id);
    if (found) return found;
  }

  return undefined;
}

/** Other plans in which something corresponds to a unit, in their listed order. */
export function speakingPlans(
  { id }: Pick<UnitRecord, 'id'>,
  { counterparts: known, plans }: Pick<Corpus, 'counterparts' | 'plans'>,
): PlanView[] {
  const speaking = new Set(known.get(id)?.map(({ b }) => b.plan));
  return plans.filter((plan) => speaking.has(plan.id));
}
