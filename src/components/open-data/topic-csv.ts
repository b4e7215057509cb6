import type { Dictionary } from '../../i18n/index.ts';
import type { Corpus, TopicView } from '../corpus/types.ts';
import { cellAmount } from '../topics/amounts.ts';
import { writeCsv } from './csv.ts';
import type { Field } from './tables.ts';

// No id of a plan holds `_`: their columns cannot meet each other, nor those of the topic.
const unitsOf = (plan: string) => `units_${plan}`;
const charactersOf = (plan: string) => `characters_${plan}`;

/**
 * Fields of the matrix of topics and plans: what the topic is, then a column with units and one with characters for each
 * plan.
 */
export function topicCsvFields(plans: readonly string[], { fields }: Dictionary): Field[] {
  const { topics, topicsCsv } = fields;

  return [
    { name: 'id', type: 'string', description: topics.id },
    { name: 'group', type: 'string', description: topics.group },
    { name: 'level', type: 'string', description: topics.level },
    { name: 'title_zh', type: 'string', description: topicsCsv.title_zh },
    { name: 'title_en', type: 'string', description: topicsCsv.title_en },
    ...plans.flatMap((plan): Field[] => [
      { name: unitsOf(plan), type: 'string', description: topicsCsv.plan(plan) },
      { name: charactersOf(plan), type: 'integer', description: topicsCsv.characters(plan) },
    ]),
    { name: 'proposed', type: 'string', description: topicsCsv.proposed },
  ];
}

/** Write the matrix of topics and plans as CSV. */
export function writeTopicCsv(
  { groups }: Pick<Corpus, 'groups'>,
  fields: readonly Field[],
): string {
  return writeCsv(
    groups.flatMap(({ topics }) => topics.map(flatten)),
    fields.map(({ name }) => name),
  );
}

function flatten({
  id,
  group,
  level,
  title,
  cells,
}: TopicView): Record<string, string | number | null> {
  const proposed = cells
    .flatMap(({ members }) => members)
    .filter(({ state }) => state === 'proposed');

  return {
    id,
    group,
    level,
    title_zh: title.zh,
    title_en: title.en,
    ...Object.fromEntries(
      cells.flatMap(({ plan, members }) => [
        [unitsOf(plan.id), members.map(({ unit }) => unit.id).join(' ')],
        [charactersOf(plan.id), cellAmount(members).characters],
      ]),
    ),
    proposed: proposed.map(({ unit }) => unit.id).join(' '),
  };
}
