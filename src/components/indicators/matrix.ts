import type { IndicatorRecord, Topic } from '../../schemas/index.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';

/** One row of the indicator table: what every plan says of one thing. */
export interface MatrixRow {
  /** Topic of the row; `null` for an indicator that belongs to none. */
  topic: Topic | null;
  /** Indicators of each plan, in the order of the plans; an empty list where a plan is silent. */
  cells: { plan: PlanView; indicators: IndicatorRecord[] }[];
}

/** The indicators of all plans side by side: a row a topic, then a row for each indicator that has none. */
export function indicatorMatrix({ plans, groups }: Pick<Corpus, 'plans' | 'groups'>): MatrixRow[] {
  const topics = groups
    .filter(({ level }) => level === 'indicator')
    .flatMap(({ topics }) => topics);
  const known = new Set(topics.flatMap(({ members }) => members));
  const row = (
    topic: Topic | null,
    belongs: (indicator: IndicatorRecord) => boolean,
  ): MatrixRow => ({
    topic,
    cells: plans.map((plan) => ({ plan, indicators: plan.indicators.filter(belongs) })),
  });

  return [
    ...topics.map((topic) => row(topic, ({ id }) => topic.members.includes(id))),
    ...plans.flatMap(({ indicators }) =>
      indicators
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => row(null, (indicator) => indicator.id === id)),
    ),
  ];
}
