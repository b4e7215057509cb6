import type { CommitmentRecord, ComparableRecord } from '../../schemas/index.ts';
import type { Group } from './groups.ts';
import type { Promised } from './promises.ts';

/** Groups of promises of several plans as records, in the order of their first commitments. */
export function comparableRecords(
  groups: readonly Group[],
  promises: readonly Promised[],
  records: readonly CommitmentRecord[],
  plans: readonly string[],
): ComparableRecord[] {
  const taken = new Set<string>();

  return groups
    .map(({ promises: numbers, topic }) => ({
      topic,
      places: [...numbers]
        .flatMap((number) => promises[number]?.statements ?? [])
        .sort((a, b) => a - b),
    }))
    .sort((a, b) => compareLists(a.places, b.places))
    .flatMap(({ places, topic }): ComparableRecord[] => {
      const members = places.flatMap((at) => records[at] ?? []);
      const stating = new Set(members.map(({ plan }) => plan));
      if (stating.size < 2) return [];
      // A commitment that begins two rows names the first of them.
      const first = members.find(({ id }) => !taken.has(id)) ?? members[0];
      if (!first) return [];
      taken.add(first.id);

      return [
        {
          id: first.id,
          subject: first.subject,
          unitOfMeasure: members.find((each) => each.unitOfMeasure !== null)?.unitOfMeasure ?? null,
          topics: sharedTopics(members, topic),
          members: members.map(({ id }) => id),
          absent: plans.filter((plan) => !stating.has(plan)),
        },
      ];
    });
}

/** Topics that at least two plans have, the one that made the group first. */
function sharedTopics(members: readonly CommitmentRecord[], made: string | null): string[] {
  const plansOf = new Map<string, Set<string>>();
  for (const { plan, topics } of members) {
    for (const topic of topics) plansOf.set(topic, (plansOf.get(topic) ?? new Set()).add(plan));
  }
  const shared = [...plansOf].filter(([, plans]) => plans.size > 1).map(([topic]) => topic);
  return [...new Set([...(made === null ? [] : [made]), ...shared])];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, place) => number !== b[place]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}
