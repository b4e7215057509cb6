import type { UnitRecord } from '../../schemas/index.ts';
import type { Correspondence, PlanView } from './types.ts';

/** How two units are measured against each other. */
export interface Measures {
  /** How much they are alike, 0 to 1; the same both ways. */
  score(a: UnitRecord, b: UnitRecord): number;
  /** Gives for any unit the share of its characters that stand verbatim in b. */
  reuseIn(b: UnitRecord): (a: UnitRecord) => number;
}

/** A unit in a topic, as far as it makes correspondences. */
export interface Joined {
  topic: string;
  unit: UnitRecord;
  state: 'decided' | 'proposed';
}

/** What makes one pair of units correspond. */
type Bond = Pick<Correspondence, 'a' | 'b' | 'state'> & { topics: string[] };

/**
 * Pairs of units that share a topic.
 *
 * @param members
 *   Every unit in every topic.
 * @param pairs
 *   Ordered pairs of plans to look at.
 * @returns
 *   By the id of their first unit; partners in the order of the plans, those of one plan best first.
 */
export function correspondences(
  members: readonly Joined[],
  pairs: readonly (readonly [PlanView, PlanView])[],
  { score, reuseIn }: Measures,
): Map<string, Correspondence[]> {
  const topics = Map.groupBy(members, ({ topic }) => topic);
  const partners = new Map(
    [...Map.groupBy(pairs, ([a]) => a.id)].map(([a, found]) => [a, found.map(([, b]) => b.id)]),
  );
  const placeOf = ({ a, b }: Pick<Bond, 'a' | 'b'>) => (partners.get(a.plan) ?? []).indexOf(b.plan);
  const bonds = new Map<string, Bond>();

  for (const [topic, joined] of topics) {
    const byPlan = Map.groupBy(joined, ({ unit }) => unit.plan);

    for (const { unit: a, state } of joined) {
      for (const plan of partners.get(a.plan) ?? []) {
        for (const other of byPlan.get(plan) ?? []) {
          const key = `${a.id} ${other.unit.id}`;
          const decided = state === 'decided' && other.state === 'decided';
          const bond = bonds.get(key) ?? { a, b: other.unit, state: 'proposed', topics: [] };
          bond.topics.push(topic);
          if (decided) bond.state = 'decided';
          bonds.set(key, bond);
        }
      }
    }
  }

  const scores = new Map<string, number>();
  const scoreOf = ({ a, b }: Bond): number => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const known = scores.get(key) ?? score(a, b);
    scores.set(key, known);
    return known;
  };
  const shares = new Map<Bond, number>();
  // Partner by partner: the runs of all units would not fit into memory in a large corpus.
  for (const [b, joined] of Map.groupBy(bonds.values(), (bond) => bond.b)) {
    const reuse = reuseIn(b);
    for (const bond of joined) shares.set(bond, reuse(bond.a));
  }

  const found = [...bonds.values()].map((bond): Correspondence => ({
    ...bond,
    score: scoreOf(bond),
    reuse: shares.get(bond) ?? 0,
  }));

  return new Map(
    [...Map.groupBy(found, ({ a }) => a.id)].map(([id, list]) => [
      id,
      // Sorting is stable: what is as good stays in the order of topics and members.
      list.toSorted((c, d) => placeOf(c) - placeOf(d) || d.score - c.score),
    ]),
  );
}
