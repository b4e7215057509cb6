import { unzipSync } from 'fflate';
import { csvParse } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import type { Corpus } from '../corpus/types.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { dataFiles, type DataFiles } from './files.ts';
import { publish, wholePaths } from './publication.ts';
import { tableNames } from './table-names.ts';

const empty = buildCorpus({
  contents: [],
  notes: new Map(),
  glosses: new Map(),
  groups: [],
  proposals: new Map(),
  sources: new Map(),
  synonyms: [],
  permalinks: [],
});
const plan = viewOf(smallPlan);
const small: Corpus = { ...empty, plans: [plan], plansById: new Map([[plan.id, plan]]) };
let written: DataFiles;

beforeAll(async () => {
  written = await dataFiles(small);
});

test('dataFiles() writes every table as JSON and as CSV', () => {
  expect(written.files.map(({ path }) => path)).toEqual([
    ...tableNames.map((name) => `${name}.json`),
    ...tableNames.map((name) => `${name}.csv`),
  ]);
});

test('dataFiles() explains every field in every language', () => {
  for (const locale of ['zh-Hans', 'en'] as const) {
    for (const { path, fields } of written.files) {
      for (const { name, description } of fields(strings(locale)))
        expect(description, `${path} ${name}`).not.toBe('');
    }
  }
});

test('dataFiles() writes the fields of the dictionary, in its order', () => {
  for (const { path, format, content, fields } of written.files) {
    const names = fields(strings('en')).map(({ name }) => name);
    expect(new Set(names).size, path).toBe(names.length);
    if (format === 'csv') expect(csvParse(content.slice(1)).columns, path).toEqual(names);
    else
      for (const record of JSON.parse(content) as object[])
        expect(Object.keys(record), path).toEqual(names);
  }
});

test('dataFiles() lays what nests flat', () => {
  const csv = written.files.find(({ path }) => path === 'units.csv')?.content ?? '';
  const unit = csvParse(csv.slice(1)).find(({ id }) => id === 'some/s2-1');
  expect(unit).toMatchObject({
    responsibility_text: '市民政局牵头，市住建局负责',
    responsibility_lead: '市民政局',
    responsibility_participants: '市住建局',
    topics: '',
  });
  expect(Number(unit?.['first_line'])).toBeLessThanOrEqual(Number(unit?.['last_line']));
  expect(JSON.parse(unit?.['spans'] ?? '')).toEqual(plan.unitsById.get('some/s2-1')?.spans);
});

test.each([
  ['a corpus without plans', empty],
  ['a corpus of one', small],
])('publish() of %s gives the same bytes again', async (_, corpus) => {
  const parts = {
    corpus,
    changes: [{ date: '2026-11-22', zh: '改', en: 'Changed' }],
    contents: { 'plans/some/index.md': '# 题\n' },
    address: (path: string) => `https://example.org${path}`,
  };
  const [one, other] = await Promise.all([publish(parts), publish(parts)]);

  expect([...one.outputs.keys()]).toEqual(expect.arrayContaining(Object.values(wholePaths)));
  for (const [path, { content }] of one.outputs)
    expect(
      Buffer.from(content).equals(Buffer.from(other.outputs.get(path)?.content ?? '')),
      path,
    ).toBe(true);

  const sheets = Object.keys(
    unzipSync(one.outputs.get(wholePaths.workbook)?.content as Uint8Array),
  ).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets).toHaveLength(tableNames.length + 2);
});
