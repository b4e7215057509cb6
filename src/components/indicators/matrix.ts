import type { IndicatorRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView, TopicView } from '../corpus/types.ts';

/** One row of the indicator table: what every plan says of one thing. */
export interface MatrixRow {
  /** Topic of the row; `null` for an indicator that belongs to none. */
  topic: TopicView | null;
  /** Indicators of each plan, in the order of the plans; an empty list where a plan is silent. */
  cells: { plan: PlanView; indicators: IndicatorRecord[] }[];
}

/** The indicators of all plans side by side: a row a topic, then a row for each indicator that has none. */
export function indicatorMatrix({ plans, groups }: Pick<Corpus, 'plans' | 'groups'>): MatrixRow[] {
  const topics = groups
    .flatMap((group) => group.topics)
    .filter(({ level }) => level === 'indicator');
  const members = new Map(topics.map((topic) => [topic, memberIds(topic)]));
  const known = new Set([...members.values()].flatMap((ids) => [...ids]));
  const row = (
    topic: TopicView | null,
    belongs: (indicator: IndicatorRecord) => boolean,
  ): MatrixRow => ({
    topic,
    cells: plans.map((plan) => ({ plan, indicators: plan.indicators.filter(belongs) })),
  });

  return [
    ...topics.map((topic) => row(topic, ({ id }) => members.get(topic)?.has(id) ?? false)),
    ...plans.flatMap(({ indicators }) =>
      indicators
        .filter(({ id }) => !known.has(id))
        .map(({ id }) => row(null, (indicator) => indicator.id === id)),
    ),
  ];
}

function memberIds({ cells }: TopicView): Set<string> {
  return new Set(cells.flatMap(({ members }) => members.map(({ unit }) => unit.id)));
}
