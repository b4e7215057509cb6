import { topicAddress } from '../../plan/address.ts';
import type { Proposals, UnitRecord } from '../../schemas/index.ts';
import type { GroupContent, Membership } from './memberships.ts';
import type { Correspondence, PlanView, TopicGroupView, TopicMember, TopicView } from './types.ts';

/** What topics are joined to. */
interface Joints {
  plans: readonly PlanView[];
  /** Units of all plans by id. */
  unitsById: ReadonlyMap<string, UnitRecord>;
  members: readonly Membership[];
  proposals: ReadonlyMap<string, Proposals>;
  counterparts: ReadonlyMap<string, readonly Correspondence[]>;
}

/** Join topics to their units; a unit that is not there is left out, since the check of the content names it. */
export function joinGroups(groups: readonly GroupContent[], joints: Joints): TopicGroupView[] {
  const byTopic = Map.groupBy(joints.members, ({ topic }) => topic);
  const unconfirmed = unconfirmedAlone(groups, joints);

  return groups.map(({ topics, alone = [], ...group }) => ({
    ...group,
    topics: topics.map((topic) => joinTopic(topic, group.id, byTopic.get(topic.id) ?? [], joints)),
    alone: [
      ...alone.flatMap(({ unit: id, reason }) => {
        const unit = joints.unitsById.get(id);
        return unit ? [{ unit, reason }] : [];
      }),
      ...(unconfirmed.get(group.id) ?? []).map((unit) => ({ unit, reason: null })),
    ],
  }));
}

function joinTopic(
  { members: _, ...topic }: GroupContent['topics'][number],
  group: string,
  members: readonly Membership[],
  { plans, unitsById, counterparts }: Joints,
): TopicView {
  const joined = members.flatMap(({ unit: id, state, score }): TopicMember[] => {
    const unit = unitsById.get(id);
    return unit ? [{ unit, state, score: score ?? likeness(topic.id, counterparts.get(id)) }] : [];
  });
  const byPlan = Map.groupBy(joined, ({ unit }) => unit.plan);

  return {
    ...topic,
    group,
    cells: plans.map((plan) => ({
      plan,
      members: inOrder(byPlan.get(plan.id) ?? [], plan),
    })),
    url: topicAddress(topic.id),
  };
}

/** How much a unit is like that member of a topic which it is most like. */
function likeness(topic: string, partners: readonly Correspondence[] = []): number | null {
  const scores = partners.filter(({ topics }) => topics.includes(topic)).map(({ score }) => score);
  return scores.length === 0 ? null : Math.max(...scores);
}

function inOrder(members: readonly TopicMember[], { units }: PlanView): TopicMember[] {
  if (members.length < 2) return [...members];
  const places = new Map(units.map(({ id }, place) => [id, place]));
  return members.toSorted((a, b) => (places.get(a.unit.id) ?? 0) - (places.get(b.unit.id) ?? 0));
}

/**
 * Units for which the alignment found nothing and of which nobody has said that they stand alone, by group.
 *
 * They have no topic to tell their group, so that they are listed where the unit before them in the plan belongs.
 */
function unconfirmedAlone(
  groups: readonly GroupContent[],
  { plans, unitsById, members, proposals }: Joints,
): Map<string, UnitRecord[]> {
  const groupOfTopic = new Map(
    groups.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, id])),
  );
  const groupOf = new Map([
    ...members.flatMap(({ unit, topic }) => {
      const group = groupOfTopic.get(topic);
      return group === undefined ? [] : [[unit, group] as const];
    }),
    ...groups.flatMap(({ id, alone = [] }) => alone.map(({ unit }) => [unit, id] as const)),
  ]);
  const found = new Map<string, UnitRecord[]>();

  for (const plan of plans) {
    const waiting = new Set(
      proposals.get(plan.id)?.units.flatMap(({ unit }) => (groupOf.has(unit) ? [] : [unit])),
    );
    let group = groups[0]?.id;

    for (const { id } of plan.units) {
      group = groupOf.get(id) ?? group;
      const unit = waiting.has(id) ? unitsById.get(id) : undefined;
      if (!unit || group === undefined) continue;
      const list = found.get(group);
      if (list) list.push(unit);
      else found.set(group, [unit]);
    }
  }

  return found;
}
