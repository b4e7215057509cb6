import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { type Permalink, parsePermalinks } from '../../src/plan/permalinks.ts';
import {
  dataChangelogSchema,
  departmentsSchema,
  type Glosses,
  glossesSchema,
  notesSchema,
  planIdSchema,
  type Proposals,
  proposalsSchema,
  type SourceFacts,
  sourceSchema,
  synonymsSchema,
  topicGroupSchema,
  type TopicGroup,
} from '../../src/schemas/index.ts';
import { refusedFile, refuseFile, keepRefusal } from './content-error.ts';
import { shownPath } from './content.ts';
import { readText } from './read-text.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The text of a plan and what it does not say of itself. */
export interface PlanInput {
  id: string;
  /** Path of the text, as messages call it. */
  path: string;
  text: string;
  facts: SourceFacts;
  /** The file of the facts, for what is wrong with them. */
  yaml: YamlFile<SourceFacts>;
}

/** A hand-written YAML file; `name` is its file name without `.yml`. */
export interface HandWritten<T> {
  name: string;
  yaml: YamlFile<T>;
}

/** Everything under `content/` that people write. */
export interface Inputs {
  /** Folder it was read from. */
  content: string;
  /** Ids of all plans that have a source, usable or not. */
  ids: string[];
  /** Plans whose source is usable so far. */
  plans: PlanInput[];
  notes: HandWritten<z.infer<typeof notesSchema>>[];
  glosses: HandWritten<Glosses>[];
  topics: HandWritten<TopicGroup>[];
  /** What the alignment proposes, by plan: written by `npm run align`, edited by people. */
  proposals: HandWritten<Proposals>[];
  /** Text and entries of `permalinks.txt`. */
  permalinks: { file: VFile; entries: Permalink[] };
  /** Every file with something wrong so far. */
  files: VFile[];
}

/**
 * Read what people write: sources, notes, glosses, topics, synonyms, names of departments and permalinks.
 *
 * Everything wrong with them is kept in `files`, so that one run names it all.
 *
 * @param options
 *   `strict`: refuse a text that is not the one received, which otherwise is a warning.
 */
export async function readInputs(
  content: string,
  { strict = false }: { strict?: boolean } = {},
): Promise<Inputs> {
  const files: VFile[] = [];
  const sources = await listFiles(join(content, 'sources'));
  const plans = await readPlans(content, sources, files, strict);
  const notes = await readHandWritten(content, 'notes', notesSchema, files);
  const glosses = await readHandWritten(content, 'glosses', glossesSchema, files);
  const topics = await readHandWritten(content, 'topics', topicGroupSchema, files);
  const proposals = await readHandWritten(content, 'topics/proposed', proposalsSchema, files);
  await checkList(content, 'synonyms.yml', synonymsSchema, files);
  await checkList(content, 'departments.yml', departmentsSchema, files);
  await checkList(content, 'data-changelog.yml', dataChangelogSchema, files);
  const permalinks = await readPermalinks(content);
  files.push(permalinks.file);
  const ids = [...new Set(sources.map((name) => name.replace(/\.(?:txt|yml)$/, '')))];
  return { content, ids, plans, notes, glosses, topics, proposals, permalinks, files };
}

async function readPlans(
  content: string,
  names: readonly string[],
  files: VFile[],
  strict: boolean,
): Promise<PlanInput[]> {
  const folder = join(content, 'sources');
  const plans: PlanInput[] = [];

  for (const name of names) {
    const path = join(folder, name);
    const shown = shownPath(path);
    const [, id = '', extension] = /^(.*)\.(txt|yml)$/.exec(name) ?? [];

    if (extension === undefined) {
      const reason =
        'Unexpected file, expected only `<plan>.txt` and `<plan>.yml` here; move it away';
      files.push(refusedFile(shown, reason, 'source-file'));
    } else if (!planIdSchema.safeParse(id).success) {
      const reason = `Unexpected plan id \`${id}\`, expected a slug of a–z, 0–9 and single hyphens; rename the file`;
      files.push(refusedFile(shown, reason, 'plan-id'));
    } else if (!names.includes(`${id}.${extension === 'txt' ? 'yml' : 'txt'}`)) {
      const other = extension === 'txt' ? 'yml' : 'txt';
      const reason = `Unexpected single file, expected \`${id}.${other}\` beside it; \`npm run plan:add\` writes both`;
      files.push(refusedFile(shown, reason, 'source-pair'));
    } else if (extension === 'txt') {
      const plan = await readPlanInput(folder, id, files, strict);
      if (plan) plans.push(plan);
    }
  }

  return plans;
}

async function readPlanInput(
  folder: string,
  id: string,
  files: VFile[],
  strict: boolean,
): Promise<PlanInput | undefined> {
  const path = join(folder, `${id}.txt`);
  const shown = shownPath(path);
  const yamlPath = join(folder, `${id}.yml`);
  const source = await keepRefusal(files, shown, () => readText(path, shown));
  const yaml = await keepRefusal(files, shownPath(yamlPath), () =>
    readYaml(yamlPath, sourceSchema),
  );
  if (yaml) files.push(yaml.file);
  if (!source || !yaml?.data) return;

  if (source.encoding !== 'UTF-8') {
    const reason = `Unexpected ${source.encoding}, expected UTF-8; \`npm run plan:update -- ${id} <file>\` converts it`;
    files.push(refusedFile(shown, reason, 'encoding'));
    return;
  }

  const key = yaml.data.convertedSha256 === null ? 'sha256' : 'convertedSha256';

  if (source.sha256 !== yaml.data[key]) {
    yaml[strict ? 'refuse' : 'warn'](
      [key],
      `Unexpected \`${key}\`, expected \`${source.sha256}\`, that of \`${id}.txt\`; nobody edits a text: ` +
        `restore it, or replace it by \`npm run plan:update -- ${id} <file>\``,
      'source-sha256',
    );
  }

  return { id, path: shown, text: source.text, facts: yaml.data, yaml };
}

async function readHandWritten<T>(
  content: string,
  kind: 'notes' | 'glosses' | 'topics' | 'topics/proposed',
  schema: z.ZodType<T>,
  files: VFile[],
): Promise<HandWritten<T>[]> {
  const found: HandWritten<T>[] = [];

  for (const name of await listFiles(join(content, kind))) {
    const path = join(content, kind, name);
    const shown = shownPath(path);
    if (kind === 'topics' && name === 'proposed') continue;

    if (!name.endsWith('.yml') || !planIdSchema.safeParse(name.slice(0, -4)).success) {
      const reason = `Unexpected file, expected \`<${kind === 'topics' ? 'group' : 'plan'}>.yml\`, a slug; rename it or move it away`;
      files.push(refusedFile(shown, reason, `${kind.replace('topics/', '')}-file`));
      continue;
    }

    const yaml = await keepRefusal(files, shown, () => readYaml(path, schema));
    if (!yaml) continue;
    files.push(yaml.file);
    found.push({ name: name.slice(0, -4), yaml });
  }

  return found;
}

/** Check a list that no plan depends on; a content folder may have none. */
async function checkList(
  content: string,
  name: string,
  schema: z.ZodType,
  files: VFile[],
): Promise<void> {
  const path = join(content, name);
  if (!existsSync(path)) return;
  const yaml = await keepRefusal(files, shownPath(path), () => readYaml(path, schema));
  if (yaml) files.push(yaml.file);
}

async function readPermalinks(content: string): Promise<Inputs['permalinks']> {
  const path = join(content, 'permalinks.txt');
  const value = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const file = new VFile({ path: shownPath(path), value });
  const { entries, problems } = parsePermalinks(value);

  for (const { line, reason } of problems) {
    refuseFile(file, reason, 'permalink', { line, column: 1 });
  }

  return { file, entries };
}

/** Names in a folder, sorted; dot files are the system's, not ours. */
async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}
