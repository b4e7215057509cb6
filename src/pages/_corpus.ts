/** The one place where pages get their content: every collection, joined once a build. */
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { buildCorpus } from '../components/corpus/corpus.ts';
import { planOf } from '../plan/address.ts';
import type { Corpus } from '../components/corpus/types.ts';
import { parsePermalinks } from '../plan/permalinks.ts';
import { departmentsSchema, synonymsSchema } from '../schemas/index.ts';

const sourceFiles = import.meta.glob<string>('../../content/sources/*.txt', {
  query: '?raw',
  import: 'default',
});
const permalinkFiles = import.meta.glob<string>('../../content/permalinks.txt', {
  query: '?raw',
  import: 'default',
});
// Not a collection, because Astro warns of one without files, and a site need not have synonyms.
const synonymFiles = import.meta.glob<string>('../../content/synonyms.yml', {
  query: '?raw',
  import: 'default',
});

// Nor does it need a list of departments.
const departmentFiles = import.meta.glob<string>('../../content/departments.yml', {
  query: '?raw',
  import: 'default',
});

let loaded: Promise<Corpus> | undefined;

/** Everything the site shows. While developing it is read anew for every page, so that a changed file shows. */
export function corpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return loadCorpus();
  return (loaded ??= loadCorpus());
}

async function loadCorpus(): Promise<Corpus> {
  const [plans, sections, columns, indicators, notes, glosses, topics] = await Promise.all([
    getCollection('plans'),
    getCollection('sections'),
    getCollection('columns'),
    getCollection('indicators'),
    getCollection('notes'),
    getCollection('glosses'),
    getCollection('topics'),
  ]);
  const sectionsOf = byPlan(sections);
  const columnsOf = byPlan(columns);
  const indicatorsOf = byPlan(indicators);

  return buildCorpus({
    contents: plans.map(({ data: plan }) => ({
      plan,
      sections: sectionsOf.get(plan.id) ?? [],
      columns: columnsOf.get(plan.id) ?? [],
      indicators: indicatorsOf.get(plan.id) ?? [],
    })),
    notes: new Map(notes.map(({ id, data }) => [id, data.notes])),
    corrections: new Map(notes.map(({ id, data }) => [id, data.commitments ?? []])),
    glosses: new Map(glosses.map(({ id, data }) => [id, data])),
    groups: topics.flatMap(({ id, data }) => ('topics' in data ? [{ id, ...data }] : [])),
    proposals: new Map(
      topics.flatMap(({ id, data }) =>
        'units' in data ? [[id.replace(/^proposed\//, ''), data] as const] : [],
      ),
    ),
    sources: new Map(
      await Promise.all(
        Object.entries(sourceFiles).map(
          async ([path, read]) => [path.replace(/^.*\/|\.txt$/g, ''), await read()] as const,
        ),
      ),
    ),
    synonyms: (await Promise.all(Object.values(synonymFiles).map((read) => read()))).flatMap(
      (text) => synonymsSchema.parse(parse(text)).themes,
    ),
    departments: (await Promise.all(Object.values(departmentFiles).map((read) => read()))).flatMap(
      (text) => departmentsSchema.parse(parse(text)).groups,
    ),
    permalinks: (await Promise.all(Object.values(permalinkFiles).map((read) => read()))).flatMap(
      (list) => parsePermalinks(list).entries,
    ),
  });
}

/** Group the files of a collection by their plan, raw bodies included. */
function byPlan<Data extends { id: string }>(
  entries: readonly { data: Data; body?: string | undefined }[],
): Map<string, { data: Data; body: string }[]> {
  const groups = Map.groupBy(entries, ({ data }) => planOf(data.id));
  return new Map(
    [...groups].map(([plan, files]) => [
      plan,
      files.map(({ data, body }) => ({ data, body: body ?? '' })),
    ]),
  );
}
