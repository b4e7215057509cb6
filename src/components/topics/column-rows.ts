import type { UnitRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView, TopicMember, TopicView } from '../corpus/types.ts';

/** What all plans have at one place of their special columns. */
export interface ColumnRow {
  /** Anchor on the page: the id of the topic, or `plan-local` of a unit that has none. */
  id: string;
  /** `null` for a unit that belongs to no topic. */
  topic: TopicView | null;
  /** Every plan in the order of the corpus; no members where it is silent. */
  cells: { plan: PlanView; members: TopicMember[] }[];
}

/** A special column with its items. */
export interface ColumnSection {
  /** The column itself: its title, and what stands in it before its items. */
  head: ColumnRow;
  items: ColumnRow[];
}

/**
 * The special columns of all plans in line.
 *
 * Columns and their items stand in the order of the first plan; what it does not have stands behind that which precedes it
 * in its own plan. A topic has one row, under the column of the first plan that has it.
 */
export function columnSections({
  plans,
  topicsById,
}: Pick<Corpus, 'plans' | 'topicsById'>): ColumnSection[] {
  const rows = new Map<string, ColumnRow>();

  /** Keys of the rows of a unit; the rows are made when first asked for. */
  function keysOf(unit: UnitRecord): string[] {
    const all = unit.topics.flatMap((id) => topicsById.get(id) ?? []);
    const fitting = all.filter(({ level }) => level === 'column' || level === 'item');
    const topics = fitting.length > 0 ? fitting : all;
    const made = topics.length > 0 ? topics.map(topicRow) : [ownRow(unit, plans)];
    for (const row of made) if (!rows.has(row.id)) rows.set(row.id, row);
    return made.map(({ id }) => id);
  }

  const columnsOf = (plan: PlanView) => plan.units.filter(({ kind }) => kind === 'column');
  const sections = mergeOrders(plans.map((plan) => columnsOf(plan).flatMap(keysOf)));
  const placed = new Map(sections.map((key) => [key, key]));
  const items = new Map(sections.map((key): [string, string[]] => [key, []]));

  for (const plan of plans) {
    for (const column of columnsOf(plan)) {
      const [section = ''] = keysOf(column);
      const keys = (plan.children.get(column.id) ?? []).flatMap(keysOf);
      // What another column has already stays there.
      const own = keys.filter((key) => (placed.get(key) ?? section) === section && key !== section);
      for (const key of own) placed.set(key, section);
      items.set(section, mergeOrders([items.get(section) ?? [], own]));
    }
  }

  const rowOf = (key: string) => rows.get(key) as ColumnRow;
  return sections.map((key) => ({ head: rowOf(key), items: (items.get(key) ?? []).map(rowOf) }));
}

/**
 * Put several orders into one: that of the first, and what it lacks behind that which precedes it where it occurs.
 *
 * @example
 *   mergeOrders([['a', 'b'], ['x', 'a', 'y']]) // => ['x', 'a', 'y', 'b']
 */
export function mergeOrders(orders: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];

  for (const order of orders) {
    let at = -1;
    for (const key of order) {
      const known = merged.indexOf(key);
      if (known >= 0) at = known;
      else merged.splice(++at, 0, key);
    }
  }

  return merged;
}

function topicRow(topic: TopicView): ColumnRow {
  return { id: topic.id, topic, cells: topic.cells };
}

function ownRow(unit: UnitRecord, plans: readonly PlanView[]): ColumnRow {
  const members: TopicMember[] = [{ unit, state: 'decided', score: null }];
  return {
    id: unit.id.replace('/', '-'),
    topic: null,
    cells: plans.map((plan) => ({ plan, members: plan.id === unit.plan ? members : [] })),
  };
}
