import {
  indicatorRecords,
  noteRecords,
  planRecord,
  unitRecords,
  type PlanContent,
  type TopicsOf,
} from '../../plan/records.ts';
import { joinCommitments } from '../../target/comparable/join-commitments.ts';
import { withComparable } from '../../target/comparable/with-comparable.ts';
import { readCommitments } from '../../target/commitments/read-commitments.ts';
import { planPeriod } from '../../plan/period.ts';
import { isMoved, type Permalink } from '../../plan/permalinks.ts';
import type {
  Correction,
  DepartmentGroup,
  Glosses,
  Note,
  Proposals,
  SynonymTheme,
  UnitRecord,
} from '../../schemas/index.ts';
import { comparablePairs } from '../compare/pairs.ts';
import { namesOf } from '../departments/departments.ts';
import { joinDepartments } from '../departments/joined.ts';
import { departmentMatcher, headingOf, type DepartmentMatcher } from '../departments/match.ts';
import { planIdentities, type PlanIdentity } from '../plan/identity.ts';
import { correspondences } from './correspondences.ts';
import { measures, planReuse } from './measures.ts';
import {
  memberships,
  orderGroups,
  topicsByUnit,
  type GroupContent,
  type Membership,
} from './memberships.ts';
import { orderPlans } from './plan-order.ts';
import { joinGroups } from './topics.ts';
import type { Corpus, PlanView } from './types.ts';
import { corpusVersion } from './version.ts';

/** What the collections hold, not yet joined. */
export interface CorpusParts {
  contents: readonly PlanContent[];
  /** Notes by plan. */
  notes: ReadonlyMap<string, readonly Note[]>;
  /** Corrections of what is read as commitments, by plan; none where left out. */
  corrections?: ReadonlyMap<string, readonly Correction[]>;
  /** English names by plan. */
  glosses: ReadonlyMap<string, Glosses>;
  /** Groups of topics, in whatever order. */
  groups: readonly GroupContent[];
  /** What the alignment proposes, by plan. */
  proposals: ReadonlyMap<string, Proposals>;
  /** Texts as received, by plan. */
  sources: ReadonlyMap<string, string>;
  /** Which names of departments stand under one heading; none when left out. */
  departments?: readonly DepartmentGroup[];
  /** Groups of words that mean about the same, by what they are about, in the order in which they are shown. */
  synonyms: readonly SynonymTheme[];
  /** Every id ever published. */
  permalinks: readonly Permalink[];
}

/** Join the collections to what pages and open data show. Pure. */
export function buildCorpus({
  contents,
  notes,
  corrections,
  glosses,
  groups: unordered,
  proposals,
  sources,
  departments: departmentGroups = [],
  synonyms,
  permalinks,
}: CorpusParts): Corpus {
  const groups = orderGroups(unordered);
  const members = memberships(groups, proposals);
  const topics = topicsOf(groups, members);
  const matchDepartment = departmentMatcher(departmentGroups);
  const identities = planIdentities(contents.map(({ plan }) => plan));
  const unjoined = new Map(
    contents.map((content) => {
      const { id } = content.plan;
      const view = planView(content, topics, {
        // Every plan has one.
        identity: identities.get(id) as PlanIdentity,
        notes: notes.get(id) ?? [],
        corrections: corrections?.get(id) ?? [],
        gloss: glosses.get(id) ?? null,
        source: sources.get(id) ?? '',
        matchDepartment,
      });
      return [id, view] as const;
    }),
  );
  const ordered = orderPlans(contents.map(({ plan }) => plan)).flatMap(
    ({ id }) => unjoined.get(id) ?? [],
  );
  const comparable = joinCommitments(ordered, { indicatorTopics: comparingTopics(groups) });
  const plans = ordered.map((plan) => ({
    ...plan,
    commitments: withComparable(plan.commitments, comparable),
  }));
  const plansById = new Map(plans.map((plan) => [plan.id, plan]));
  const units = plans.flatMap((plan) => plan.units);
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const pairs = comparablePairs(plans.map(({ plan }) => plan)).flatMap(([a, b]) => {
    const [first, second] = [plansById.get(a.id), plansById.get(b.id)];
    return first && second ? [[first, second] as const] : [];
  });
  const counterparts = correspondences(
    members.flatMap(({ unit: id, topic, state }) => {
      const unit = unitsById.get(id);
      return unit ? [{ unit, topic, state }] : [];
    }),
    pairs,
    measures(units),
  );
  const views = joinGroups(groups, { plans, unitsById, members, proposals, counterparts });

  return {
    version: corpusVersion(contents.map(({ plan }) => plan)),
    plans,
    plansById,
    groups: views,
    topicsById: new Map(
      views.flatMap((group) => group.topics.map((topic) => [topic.id, topic] as const)),
    ),
    counterparts,
    reuse: planReuse(pairs),
    comparable,
    departments: joinDepartments(plans, departmentGroups),
    departmentGroups,
    synonyms,
    moved: permalinks.filter(isMoved),
  };
}

/** Topics of each unit; and those alone that compare indicators, for the record of an indicator. */
function topicsOf(
  groups: readonly GroupContent[],
  members: readonly Membership[],
): Record<'all' | 'indicator', TopicsOf> {
  const comparing = comparingTopics(groups);

  return {
    all: topicsByUnit(members),
    indicator: topicsByUnit(members.filter(({ topic }) => comparing.has(topic))),
  };
}

/** Topics that compare indicators. */
function comparingTopics(groups: readonly GroupContent[]): Set<string> {
  return new Set(
    groups.flatMap(({ topics }) =>
      topics.filter(({ level }) => level === 'indicator').map(({ id }) => id),
    ),
  );
}

function planView(
  content: PlanContent,
  topics: Record<'all' | 'indicator', TopicsOf>,
  {
    identity,
    notes,
    corrections,
    gloss,
    source,
    matchDepartment,
  }: {
    identity: PlanIdentity;
    notes: readonly Note[];
    corrections: readonly Correction[];
    gloss: Glosses | null;
    source: string;
    matchDepartment: DepartmentMatcher;
  },
): PlanView {
  const units = unitRecords(content, topics.all);
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const numbered = noteRecords(content.plan.id, notes, units, source)
    .toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0))
    .map((note, index) => ({ ...note, index: index + 1 }));

  const indicators = indicatorRecords(content, topics.indicator);
  const { commitments, baselines } = readCommitments({
    id: content.plan.id,
    units,
    indicators,
    source,
    corrections,
  });

  return {
    id: content.plan.id,
    plan: content.plan,
    identity,
    record: planRecord(content.plan),
    period: planPeriod(content.plan),
    units,
    unitsById: new Map(units.map((unit) => [unit.id, unit])),
    children: childrenOf(units),
    indicators,
    commitments,
    baselines,
    corrections,
    notes: numbered,
    departments: new Map(
      units.flatMap(namesOf).map((name) => [name, headingOf(name, matchDepartment)] as const),
    ),
    gloss,
    tables: new Map(
      content.columns.flatMap(({ data }) => (data.table ? [[data.id, data.table]] : [])),
    ),
    source,
  };
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
