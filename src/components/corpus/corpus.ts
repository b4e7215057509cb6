import {
  indicatorRecords,
  noteRecords,
  planRecord,
  unitRecords,
  type PlanContent,
} from '../../plan/records.ts';
import { planPeriod } from '../../plan/period.ts';
import { isMoved, type Permalink } from '../../plan/permalinks.ts';
import type { Glosses, Note, UnitRecord } from '../../schemas/index.ts';
import { planIdentities, type PlanIdentity } from '../plan/identity.ts';
import { orderPlans } from './plan-order.ts';
import type { Corpus, PlanView, TopicGroupView } from './types.ts';
import { corpusVersion } from './version.ts';

/** What the collections hold, not yet joined. */
export interface CorpusParts {
  contents: readonly PlanContent[];
  /** Notes by plan. */
  notes: ReadonlyMap<string, readonly Note[]>;
  /** English names by plan. */
  glosses: ReadonlyMap<string, Glosses>;
  groups: readonly TopicGroupView[];
  /** Texts as received, by plan. */
  sources: ReadonlyMap<string, string>;
  /** Every id ever published. */
  permalinks: readonly Permalink[];
}

/** Join the collections to what pages and open data show. Pure. */
export function buildCorpus({
  contents,
  notes,
  glosses,
  groups,
  sources,
  permalinks,
}: CorpusParts): Corpus {
  const topicsOf = unitTopics(groups);
  const identities = planIdentities(contents.map(({ plan }) => plan));
  const plansById = new Map(
    contents.map((content) => {
      const { id } = content.plan;
      const view = planView(content, topicsOf, {
        // Every plan has one.
        identity: identities.get(id) as PlanIdentity,
        notes: notes.get(id) ?? [],
        gloss: glosses.get(id) ?? null,
        source: sources.get(id) ?? '',
      });
      return [id, view] as const;
    }),
  );

  return {
    version: corpusVersion(contents.map(({ plan }) => plan)),
    plans: orderPlans(contents.map(({ plan }) => plan)).flatMap(
      ({ id }) => plansById.get(id) ?? [],
    ),
    plansById,
    groups,
    topicsById: new Map(groups.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic]))),
    moved: permalinks.filter(isMoved),
  };
}

function planView(
  content: PlanContent,
  topicsOf: ReadonlyMap<string, readonly string[]>,
  {
    identity,
    notes,
    gloss,
    source,
  }: {
    identity: PlanIdentity;
    notes: readonly Note[];
    gloss: Glosses | null;
    source: string;
  },
): PlanView {
  const units = unitRecords(content, topicsOf);
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const numbered = noteRecords(content.plan.id, notes, units, source)
    .toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0))
    .map((note, index) => ({ ...note, index: index + 1 }));

  return {
    id: content.plan.id,
    plan: content.plan,
    identity,
    record: planRecord(content.plan),
    period: planPeriod(content.plan),
    units,
    unitsById: new Map(units.map((unit) => [unit.id, unit])),
    children: childrenOf(units),
    indicators: indicatorRecords(content, topicsOf),
    notes: numbered,
    gloss,
    tables: new Map(
      content.columns.flatMap(({ data }) => (data.table ? [[data.id, data.table]] : [])),
    ),
    source,
  };
}

function unitTopics(groups: readonly TopicGroupView[]): Map<string, string[]> {
  const topics = new Map<string, string[]>();

  for (const group of groups) {
    for (const { id, members } of group.topics) {
      for (const member of members) topics.set(member, [...(topics.get(member) ?? []), id]);
    }
  }

  return topics;
}

function childrenOf(units: readonly UnitRecord[]): Map<string | null, UnitRecord[]> {
  const children = new Map<string | null, UnitRecord[]>();

  for (const unit of units) {
    if (unit.kind === 'indicator') continue;
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(unit);
    else children.set(unit.parent, [unit]);
  }

  return children;
}
