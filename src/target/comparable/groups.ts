import type { Bond } from './bonds.ts';
import type { JoiningParameters } from './parameters.ts';
import type { Promised } from './promises.ts';

/** Promises that are one row. */
export interface Group {
  /** Numbers of its promises. */
  promises: Set<number>;
  /** Topic of the indicators that made it; `null` where words did. */
  topic: string | null;
}

/**
 * Grow groups along bonds, the best first, as long as no group gets two promises of one plan and what is joined is alike in
 * the mean (agglomerative clustering with average linkage, which does not chain).
 *
 * @param fixed
 *   Groups that stand whatever the words say; they grow, and are never joined to one another. A promise may be in several.
 */
export function growGroups(
  promises: readonly Promised[],
  fixed: readonly Group[],
  bonds: readonly Bond[],
  scores: (a: number, b: number) => number,
  { threshold, linkage }: Pick<JoiningParameters, 'threshold' | 'linkage'>,
): Group[] {
  const groups: Group[] = fixed.map(({ promises: members, topic }) => ({
    promises: new Set(members),
    topic,
  }));
  const inFixed = new Set(groups.flatMap((group) => [...group.promises]));
  for (const number of promises.keys()) {
    if (!inFixed.has(number)) groups.push({ promises: new Set([number]), topic: null });
  }
  const groupsOf = (number: number) => groups.filter((group) => group.promises.has(number));
  const planOf = (number: number) => promises[number]?.plan;

  const mayJoin = (one: Group, other: Group) => {
    if (one === other || (one.topic !== null && other.topic !== null)) return false;
    const plans = new Set([...one.promises].map(planOf));
    if ([...other.promises].some((number) => plans.has(planOf(number)))) return false;
    const pairs = [...one.promises].flatMap((a) => [...other.promises].map((b) => scores(a, b)));
    return pairs.reduce((sum, score) => sum + score, 0) / pairs.length >= linkage;
  };

  for (const { a, b, score } of bonds) {
    if (score < threshold) break;
    const pair = groupsOf(a)
      .flatMap((one) => groupsOf(b).map((other) => [one, other] as const))
      .find(([one, other]) => mayJoin(one, other));
    if (!pair) continue;
    const [kept, gone] = pair[1].topic === null ? pair : ([pair[1], pair[0]] as const);
    for (const number of gone.promises) kept.promises.add(number);
    groups.splice(groups.indexOf(gone), 1);
  }

  return groups;
}
