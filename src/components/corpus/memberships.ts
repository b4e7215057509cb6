import type { Proposals, TopicGroup } from '../../schemas/index.ts';

/** A group of topics as its file has it. */
export interface GroupContent extends TopicGroup {
  /** Id of its file. */
  id: string;
}

/** A unit in a topic, not yet joined to its text. */
export interface Membership {
  topic: string;
  unit: string;
  state: 'decided' | 'proposed';
  /** Score of the proposal; `null` where a person decided. */
  score: number | null;
}

/** Groups in the order in which they are shown. */
export function orderGroups(groups: readonly GroupContent[]): GroupContent[] {
  return groups.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Every unit in every topic, topics in the order in which they are shown: decided members first, then proposed ones.
 *
 * What a person has decided of a unit, that it is in a topic or stands alone, counts for more than any proposal on it.
 */
export function memberships(
  groups: readonly GroupContent[],
  proposals: ReadonlyMap<string, Proposals>,
): Membership[] {
  const topics = groups.flatMap((group) => group.topics);
  const settled = new Set([
    ...topics.flatMap(({ members }) => members),
    ...groups.flatMap(({ alone = [] }) => alone.map(({ unit }) => unit)),
  ]);
  const proposed = Map.groupBy(
    [...proposals.values()].flatMap(({ units }) =>
      units
        .filter(({ unit }) => !settled.has(unit))
        .flatMap(({ unit, topics }) =>
          topics.map(({ topic, score }): Membership => ({
            topic,
            unit,
            state: 'proposed',
            score,
          })),
        ),
    ),
    ({ topic }) => topic,
  );

  return topics.flatMap(({ id, members }) => [
    ...members.map((unit): Membership => ({ topic: id, unit, state: 'decided', score: null })),
    ...(proposed.get(id) ?? []),
  ]);
}

/** Ids of the topics of each unit, by the unit's id. */
export function topicsByUnit(all: readonly Membership[]): Map<string, string[]> {
  const units = Map.groupBy(all, ({ unit }) => unit);
  return new Map(
    [...units].map(([unit, found]) => [unit, [...new Set(found.map(({ topic }) => topic))]]),
  );
}
