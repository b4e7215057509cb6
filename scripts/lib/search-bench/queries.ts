import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../content.ts';
import { Refusal } from '../refusal.ts';
import { readYaml } from '../yaml-file.ts';
import type { Grades, Judge } from './judge.ts';
import { queryFileSchema } from './query-file.ts';

/** A query with the units that answer it. */
export interface GradedQuery {
  q: string;
  /** Name of its file, or of the generator that made it. */
  type: string;
  /** Whether it is held out from tuning. */
  check: boolean;
  /** Empty where nothing is relevant. */
  grades: Grades;
}

const folder = join(projectFolder, 'src/e2e/queries');

/** Order in which types are shown. */
const order = [
  'exact',
  'quotes',
  'words',
  'typos',
  'numbers',
  'departments',
  'everyday',
  'scripts',
  'nonsense',
];

/**
 * Read the graded queries.
 *
 * @throws {Refusal}
 *   When a file is not as its schema wants it, or a query without `nothing` has no relevant unit.
 */
export async function readQueries(judge: Judge): Promise<GradedQuery[]> {
  const types = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replace(/\.yml$/, ''))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const all = await Promise.all(types.map((type) => readFile(type, judge)));
  return all.flat();
}

async function readFile(type: string, judge: Judge): Promise<GradedQuery[]> {
  const { data, file, refuse } = await readYaml(join(folder, `${type}.yml`), queryFileSchema);

  const queries = (data?.queries ?? []).map((entry, index) => {
    const { grades, strangers } = judge(entry);
    for (const id of strangers) refuse(['queries', index], `Unexpected unit \`${id}\``, 'unit');
    if (!entry.nothing && grades.size === 0)
      refuse(['queries', index], 'Unexpected query without relevant unit', 'relevance');
    return { q: entry.q, type, check: entry.split === 'check', grades };
  });

  if (file.messages.length > 0) throw new Refusal(file.messages.map(String).join('\n'));
  return queries;
}
