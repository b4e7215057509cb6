import { planOf } from '../../src/plan/address.ts';
import type { Inputs } from './inputs.ts';

/** What people decided of units: the topics of each; none where it stands alone. */
export type Decisions = ReadonlyMap<string, readonly string[]>;

/** Read what people decided from the groups of topics. */
export function readDecisions({ topics }: Pick<Inputs, 'topics'>): Decisions {
  const decided = new Map<string, string[]>();

  for (const { yaml } of topics) {
    for (const { unit } of yaml.data?.alone ?? []) decided.set(unit, decided.get(unit) ?? []);

    for (const { id, members } of yaml.data?.topics ?? []) {
      for (const member of members) decided.set(member, [...(decided.get(member) ?? []), id]);
    }
  }

  return decided;
}

/** Topics that have members in other plans than this, with those members alone. */
export function topicsOfOthers(
  { topics }: Pick<Inputs, 'topics'>,
  plan: string,
): { id: string; members: string[] }[] {
  return topics
    .flatMap(({ yaml }) => yaml.data?.topics ?? [])
    .map(({ id, members }) => ({ id, members: members.filter((unit) => planOf(unit) !== plan) }))
    .filter(({ members }) => members.length > 0);
}
