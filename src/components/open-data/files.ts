import { defaultLocale, strings, type Dictionary } from '../../i18n/index.ts';
import type {
  AloneRecord,
  CorrespondenceRecord,
  GlossRecord,
  IndicatorRecord,
  NoteRecord,
  PlanRecord,
  ReuseRecord,
  SynonymRecord,
  TopicRecord,
  UnitRecord,
} from '../../schemas/index.ts';
import { unitGloss } from '../corpus/gloss.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { writeJson } from '../twins/json.ts';
import { ownNotes } from '../twins/unit-twin.ts';
import { writeIndicatorCsv } from './indicator-csv.ts';
import { synonymFields, synonymRecords, writeSynonymCsv } from './synonyms.ts';
import {
  indicatorCsv,
  indicatorCsvFields,
  indicatorCsvMeaning,
  tableNames,
  tables,
  type Field,
  type FieldType,
  type TableName,
} from './tables.ts';
import { topicCsvFields, writeTopicCsv } from './topic-csv.ts';
import {
  aloneRecords,
  correspondenceRecords,
  reuseRecords,
  topicRecords,
} from './topic-records.ts';

/** Records of every table of the open data. */
export interface OpenData {
  plans: PlanRecord[];
  units: UnitRecord[];
  indicators: IndicatorRecord[];
  topics: TopicRecord[];
  correspondences: CorrespondenceRecord[];
  reuse: ReuseRecord[];
  alone: AloneRecord[];
  notes: NoteRecord[];
  glosses: GlossRecord[];
  synonyms: SynonymRecord[];
}

/** One file below `/data/`. */
export interface DataFile {
  /** Name of the file, such as `units.json`. */
  path: string;
  table: TableName;
  format: 'json' | 'csv';
  content: string;
  /** Records it holds. */
  rows: number;
  /** Size in UTF-8. */
  bytes: number;
  /** Its fields, in the order of the file, explained in the language of a dictionary. */
  fields: (text: Dictionary) => Field[];
}

/** Collect the records of all plans, plans in their listed order, units in document order. */
export function openData(corpus: Corpus): OpenData {
  const { plans } = corpus;

  return {
    plans: plans.map(({ record }) => record),
    units: plans.flatMap(({ units }) => units),
    indicators: plans.flatMap(({ indicators }) => indicators),
    topics: topicRecords(corpus),
    correspondences: correspondenceRecords(corpus),
    reuse: reuseRecords(corpus),
    alone: aloneRecords(corpus),
    notes: plans.flatMap(ownNotes),
    glosses: plans.flatMap(glossRecords),
    synonyms: synonymRecords(corpus),
  };
}

/** English names of a plan and its units, in document order. */
function glossRecords(plan: PlanView): GlossRecord[] {
  const { id, gloss, units } = plan;
  if (!gloss) return [];
  const names = units.map((unit) => ({ id: unit.id, en: unitGloss(unit, plan, 'en') }));
  return [
    { id, en: gloss.title },
    ...names.flatMap(({ id, en }) => (en === null ? [] : { id, en })),
  ];
}

/** Write every file of the open data but its descriptor. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const data = openData(corpus);
  const json = tableNames.map((table) =>
    dataFile(table, 'json', {
      content: writeJson(data[table]),
      rows: data[table].length,
      fields: (text) => jsonFields(table, text),
    }),
  );
  const planIds = corpus.plans.map(({ id }) => id);
  const matrixFields = (text: Dictionary) => topicCsvFields(planIds, text);

  return [
    ...json,
    dataFile('indicators', 'csv', {
      content: writeIndicatorCsv(data.indicators),
      rows: data.indicators.length,
      fields: indicatorFields,
    }),
    dataFile('topics', 'csv', {
      content: writeTopicCsv(corpus, matrixFields(strings(defaultLocale))),
      rows: data.topics.length,
      fields: matrixFields,
    }),
    dataFile('synonyms', 'csv', {
      content: writeSynonymCsv(data.synonyms),
      rows: data.synonyms.length,
      fields: synonymFields,
    }),
  ];
}

function dataFile(
  table: TableName,
  format: DataFile['format'],
  file: Pick<DataFile, 'content' | 'rows' | 'fields'>,
): DataFile {
  const bytes = new TextEncoder().encode(file.content).length;
  return { path: `${table}.${format}`, table, format, bytes, ...file };
}

/** Fields of a table's JSON with their meanings. */
function jsonFields(table: TableName, { fields }: Dictionary): Field[] {
  const meanings: Record<string, string> = fields[table];
  return Object.entries<FieldType>(tables[table]).map(([name, type]) => ({
    name,
    type,
    description: meanings[name] ?? '',
  }));
}

/** Fields of the CSV of indicators with their meanings. */
function indicatorFields(text: Dictionary): Field[] {
  return indicatorCsvFields.map((name) => ({
    name,
    type: indicatorCsv[name],
    description: indicatorCsvMeaning(name, text),
  }));
}
