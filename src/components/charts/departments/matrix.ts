import type { UnitRecord } from '../../../schemas/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Duty } from '../../departments/joined.ts';

/** A column of the chart: a group of topics, or what is in none. */
export interface DutyColumn {
  /** Id of the group; `other` for units without topic. */
  id: string;
  /** In both languages; `null` for units without topic. */
  title: { zh: string; en: string } | null;
}

/** How many units of some duties lead, and how many only take part. */
export interface DutyCount {
  leads: number;
  joins: number;
}

const other = 'other';

/** Tells the groups of topics that a unit belongs to; `other` where it has no topic. */
export function groupsOf({ groups }: Pick<Corpus, 'groups'>): (unit: UnitRecord) => string[] {
  const groupByTopic = new Map(
    groups.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, id] as const)),
  );
  return ({ topics }) => {
    const found = new Set(topics.flatMap((topic) => groupByTopic.get(topic) ?? []));
    return found.size > 0 ? [...found] : [other];
  };
}

/** Columns in which a department is named, in the order of the groups; what has no topic comes last. */
export function dutyColumns(
  corpus: Pick<Corpus, 'groups' | 'departments'>,
  columnsOf: (unit: UnitRecord) => string[],
): DutyColumn[] {
  const used = new Set(
    corpus.departments.flatMap(({ plans }) =>
      plans.flatMap(({ duties }) => duties.flatMap(({ unit }) => columnsOf(unit))),
    ),
  );
  return [...corpus.groups, { id: other, title: null }]
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => ({ id, title }));
}

/** Count duties by column. A unit of two groups counts in both. */
export function countByColumn(
  duties: readonly Duty[],
  columnsOf: (unit: UnitRecord) => string[],
): Map<string, DutyCount> {
  const counts = new Map<string, DutyCount>();
  for (const { unit, role } of duties)
    for (const column of columnsOf(unit)) {
      const count = counts.get(column) ?? { leads: 0, joins: 0 };
      count[role === 'lead' ? 'leads' : 'joins']++;
      counts.set(column, count);
    }
  return counts;
}

/** Most rows that a reader takes in, and that fit on a sheet of A4. */
export const mostRows = 40;

/**
 * Which departments are drawn: those in two units or more, the most frequent ones where they are many; all of them where
 * none is in two.
 *
 * @param departments
 *   Those in most units first.
 */
export function drawnDepartments<Row extends { leads: number; joins: number }>(
  departments: readonly Row[],
): { drawn: Row[]; reason: 'all' | 'once' | 'many' } {
  const often = departments.filter(({ leads, joins }) => leads + joins > 1);
  const candidates = often.length > 0 ? often : departments;
  if (candidates.length > mostRows) return { drawn: candidates.slice(0, mostRows), reason: 'many' };
  return {
    drawn: [...candidates],
    reason: candidates.length === departments.length ? 'all' : 'once',
  };
}
