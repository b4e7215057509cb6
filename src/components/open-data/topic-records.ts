import type {
  AloneRecord,
  CorrespondenceRecord,
  ReuseRecord,
  TopicRecord,
} from '../../schemas/index.ts';
import type { Corpus, Correspondence } from '../corpus/types.ts';

/** Rows of the tables that compare plans, topics and plans in their listed order, units in document order. */
export function topicRecords({ groups }: Pick<Corpus, 'groups'>): TopicRecord[] {
  return groups.flatMap(({ topics }) =>
    topics.map(({ id, group, title, level, definition, alone, cells, url }): TopicRecord => {
      const members = cells.flatMap((cell) => cell.members);
      const proposed = members.filter(({ state }) => state === 'proposed');
      return {
        id,
        group,
        title,
        level,
        definition,
        members: members.map(({ unit }) => unit.id),
        proposed: proposed.map(({ unit }) => unit.id),
        absent: cells.flatMap(({ plan, members }) => (members.length === 0 ? [plan.id] : [])),
        alone: alone ?? null,
        url,
      };
    }),
  );
}

/** Units that stand alone, group by group. */
export function aloneRecords({ groups }: Pick<Corpus, 'groups'>): AloneRecord[] {
  return groups.flatMap(({ id, alone }) =>
    alone.map(({ unit, reason }) => ({ unit: unit.id, plan: unit.plan, group: id, reason })),
  );
}

/** Every correspondence, both ways, in document order of a, then of b. */
export function correspondenceRecords({
  plans,
  counterparts,
}: Pick<Corpus, 'plans' | 'counterparts'>): CorrespondenceRecord[] {
  const units = plans.flatMap((plan) => plan.units);
  const places = new Map(units.map(({ id }, place) => [id, place]));

  return units.flatMap(({ id }) =>
    (counterparts.get(id) ?? [])
      .toSorted((c, d) => (places.get(c.b.id) ?? 0) - (places.get(d.b.id) ?? 0))
      .map(correspondenceRecord),
  );
}

/** One row of `correspondences.json`. */
export function correspondenceRecord({
  a,
  b,
  score,
  reuse,
  topics,
  state,
}: Correspondence): CorrespondenceRecord {
  return {
    a: a.id,
    b: b.id,
    score: rounded(score),
    reuse: rounded(reuse),
    topics: [...topics],
    state,
  };
}

/** How much of each plan stands in each other. */
export function reuseRecords({ reuse }: Pick<Corpus, 'reuse'>): ReuseRecord[] {
  return reuse.map(({ a, b, share }) => ({ a, b, share: rounded(share) }));
}

/** Four digits behind the point say all that such a measure can. */
function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
