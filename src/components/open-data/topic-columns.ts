import type { TopicRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { cellAmount } from '../topics/amounts.ts';
import { listSeparator, type Column } from './field.ts';

// No id of a plan holds `_`: their columns cannot meet each other, nor those of the topic.
const unitsPrefix = 'units_';
const charactersPrefix = 'characters_';

/** What a column of the matrix holds, and of which plan; `null` for any other column. */
export function matrixColumn(name: string): { of: 'units' | 'characters'; plan: string } | null {
  if (name.startsWith(unitsPrefix)) return { of: 'units', plan: name.slice(unitsPrefix.length) };
  if (name.startsWith(charactersPrefix)) {
    return { of: 'characters', plan: name.slice(charactersPrefix.length) };
  }
  return null;
}

/** The matrix of topics and plans: for each plan a column with its units and one with their characters. */
export function topicColumns({
  plans,
  topicsById,
}: Pick<Corpus, 'plans' | 'topicsById'>): Column<TopicRecord>[] {
  const members = ({ id }: TopicRecord, plan: string) =>
    topicsById.get(id)?.cells.find((cell) => cell.plan.id === plan)?.members ?? [];

  return plans.flatMap(({ id }): Column<TopicRecord>[] => [
    {
      name: `${unitsPrefix}${id}`,
      type: 'string',
      cell: (topic) =>
        members(topic, id)
          .map(({ unit }) => unit.id)
          .join(listSeparator),
    },
    {
      name: `${charactersPrefix}${id}`,
      type: 'integer',
      constraints: { required: true, minimum: 0 },
      cell: (topic) => cellAmount(members(topic, id)).characters,
    },
  ]);
}
