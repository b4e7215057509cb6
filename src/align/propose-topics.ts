import type { Proposals, Topic } from '../schemas/topics.ts';
import {
  type AlignmentIndex,
  alignmentIndex,
  type ComparedUnit,
  type IndexedPlan,
  type IndexedUnit,
} from './alignment-index.ts';
import { chanceOf } from './chance.ts';
import { PlanPair } from './plan-pair.ts';

/** What is proposed for one unit. */
export type UnitProposal = Proposals['units'][number];

/** What of a topic the alignment needs. */
export type MemberList = Pick<Topic, 'id' | 'members'>;

/** Weight of a plan with which nothing below the titles is common: little, but titles alone may be all that there is. */
const leastWeight = 0.01;

/** Log-odds of topics above the least, weighed and summed up over plans, by unit. */
type Sums = Map<IndexedUnit, Map<string, number>>;

/**
 * Which topics the units of a plan belong to, from what belongs to them in other plans.
 *
 * A topic is as likely as its members on the average of the plans that speak of it: the mean of their log-odds, each plan
 * with its likeliest member, weighed by how much the two plans have in common (a logarithmic opinion pool; Genest and
 * Zidek 1986). One lookalike in one plan is not enough; the plan that this one was copied from knows best.
 *
 * @param units
 *   Units of the plan.
 * @param topics
 *   Topics as decided; members of the plan itself do not count.
 * @param others
 *   Units of the other plans.
 * @param index
 *   An index with all of them in it.
 * @returns
 *   Every unit, in document order, with the topics at or above the threshold, the likeliest first.
 */
export function proposeTopics(
  units: readonly ComparedUnit[],
  topics: readonly MemberList[],
  others: readonly ComparedUnit[],
  index: AlignmentIndex = alignmentIndex([...units, ...others]),
): UnitProposal[] {
  const plan = index.plans.get(units[0]?.plan ?? '');
  if (!plan) return [];
  const wanted = new Set(units.map(({ id }) => id));
  const own = index.list.slice(plan.start, plan.end).filter(({ id }) => wanted.has(id));
  const known = new Set(others.map(({ id }) => id));
  const topicsOf = topicsByMember(topics, known);
  const speakers = speakersOf(topics, known, plan, index);
  const sums: Sums = new Map(own.map((unit) => [unit, new Map()]));
  const weights = new Map<string, number>();

  for (const other of new Set([...speakers.values()].flatMap((plans) => [...plans]))) {
    const pair = new PlanPair(plan, other, index);
    const weight = Math.max(leastWeight, pair.common(plan));
    weights.set(other.id, weight);
    addPlan(sums, topicsOf, pair, weight, index);
  }

  return own.map((unit) => {
    const scores = [...(sums.get(unit) ?? [])].map(([topic, sum]) => {
      const plans = [...(speakers.get(topic) ?? [])];
      const total = plans.reduce((weight, { id }) => weight + (weights.get(id) ?? 0), 0);
      return { topic, score: chanceOf(index.parameters.leastOdds + sum / total) };
    });
    return propose(unit.id, scores, index.parameters.threshold);
  });
}

/** Topics by member, of the members that are among the known units. */
function topicsByMember(
  topics: readonly MemberList[],
  known: ReadonlySet<string>,
): Map<string, string[]> {
  const topicsOf = new Map<string, string[]>();

  for (const { id, members } of topics) {
    for (const member of members) {
      if (!known.has(member)) continue;
      const kept = topicsOf.get(member);
      if (kept) kept.push(id);
      else topicsOf.set(member, [id]);
    }
  }

  return topicsOf;
}

/** Which other plans speak of each topic, in the order of the index. */
function speakersOf(
  topics: readonly MemberList[],
  known: ReadonlySet<string>,
  plan: IndexedPlan,
  { units }: AlignmentIndex,
): Map<string, Set<IndexedPlan>> {
  return new Map(
    topics.map(({ id, members }) => {
      const found = members.flatMap((member) => (known.has(member) && units.get(member)) || []);
      // Sums depend in the last digit on their order.
      const plans = new Set(found.sort((a, b) => a.number - b.number).map((unit) => unit.plan));
      plans.delete(plan);
      return [id, plans];
    }),
  );
}

/** Add what one plan says of every topic, above the least that a plan can say. */
function addPlan(
  sums: Sums,
  topicsOf: ReadonlyMap<string, readonly string[]>,
  pair: PlanPair,
  weight: number,
  { parameters }: AlignmentIndex,
): void {
  for (const [unit, found] of pair.reached()) {
    const best = new Map<string, number>();

    for (const partner of found) {
      const topics = topicsOf.get(partner.id);
      if (!topics) continue;
      const odds = pair.odds(unit, partner) - parameters.leastOdds;
      if (odds <= 0) continue;

      for (const topic of topics) {
        best.set(topic, Math.max(best.get(topic) ?? 0, odds));
      }
    }

    const sum = sums.get(unit);
    for (const [topic, odds] of best) sum?.set(topic, (sum.get(topic) ?? 0) + weight * odds);
  }
}

/** Take the topics at or above the threshold, and measure how clearly they are apart from the others. */
function propose(
  unit: string,
  scores: readonly { topic: string; score: number }[],
  threshold: number,
): UnitProposal {
  const sorted = [...scores].sort(
    (a, b) => b.score - a.score || Number(a.topic > b.topic) - Number(a.topic < b.topic),
  );
  const count = sorted.filter(({ score }) => score >= threshold).length;
  const topics = sorted.slice(0, count);
  // Where nothing is proposed, the threshold is what the best one falls short of.
  const weakest = topics.at(-1)?.score ?? threshold;
  return { unit, topics, margin: weakest - (sorted[count]?.score ?? 0) };
}
