import type { Dictionary } from '../../i18n/index.ts';

/** Types of Table Schema that our fields have. */
export type FieldType = keyof Dictionary['data']['types'];

/** A field of a file, with its meaning in some language. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
}

type Fields = Dictionary['fields'];

/** Field names of a table and their types, in the order of the file. */
type Columns<Table extends keyof Fields> = Readonly<Record<keyof Fields[Table], FieldType>>;

const plans: Columns<'plans'> = {
  id: 'string',
  title: 'string',
  shortTitle: 'string',
  region: 'string',
  level: 'string',
  parent: 'string',
  noticeTitle: 'string',
  documentNumber: 'string',
  recordNumber: 'string',
  issuer: 'string',
  date: 'date',
  publicity: 'string',
  addressees: 'string',
  copies: 'string',
  citedDocuments: 'array',
  url: 'string',
};

const units: Columns<'units'> = {
  id: 'string',
  plan: 'string',
  kind: 'string',
  level: 'integer',
  marker: 'string',
  ordinal: 'integer',
  title: 'string',
  parent: 'string',
  text: 'string',
  spans: 'array',
  lines: 'array',
  responsibility: 'object',
  topics: 'array',
  url: 'string',
};

const indicators: Columns<'indicators'> = {
  id: 'string',
  plan: 'string',
  number: 'integer',
  name: 'string',
  unit: 'string',
  baseline: 'object',
  target: 'object',
  attribute: 'string',
  source: 'string',
  topic: 'string',
  quote: 'string',
  lines: 'array',
  url: 'string',
};

const notes: Columns<'notes'> = {
  plan: 'string',
  unit: 'string',
  lines: 'array',
  text: 'string',
  reading: 'string',
  confidence: 'string',
  note: 'string',
};

const topics: Columns<'topics'> = {
  id: 'string',
  group: 'string',
  title: 'object',
  level: 'string',
  definition: 'object',
  members: 'array',
  proposed: 'array',
  absent: 'array',
  alone: 'object',
  url: 'string',
};

const correspondences: Columns<'correspondences'> = {
  a: 'string',
  b: 'string',
  score: 'number',
  reuse: 'number',
  topics: 'array',
  state: 'string',
};

const reuse: Columns<'reuse'> = {
  a: 'string',
  b: 'string',
  share: 'number',
};

const alone: Columns<'alone'> = {
  unit: 'string',
  plan: 'string',
  group: 'string',
  reason: 'object',
};

const glosses: Columns<'glosses'> = {
  id: 'string',
  en: 'string',
};

const synonyms: Columns<'synonyms'> = {
  id: 'string',
  theme: 'string',
  title: 'object',
  find: 'array',
  say: 'array',
  note: 'string',
};

/** Fields of the JSON files. The record types hold them to the same names. */
export const tables = {
  plans,
  units,
  indicators,
  topics,
  correspondences,
  reuse,
  alone,
  notes,
  glosses,
  synonyms,
};

export type TableName = keyof typeof tables;

/** Tables in the order in which they are listed. */
export const tableNames = Object.keys(tables) as TableName[];

/** Fields that tell the rows of a table apart. */
export const primaryKeys: Partial<Record<TableName, string[]>> = {
  plans: ['id'],
  units: ['id'],
  indicators: ['id'],
  topics: ['id'],
  correspondences: ['a', 'b'],
  reuse: ['a', 'b'],
  alone: ['unit'],
  glosses: ['id'],
  synonyms: ['id'],
};

/** Fields of a table that hold ids of another. */
export const references: Partial<Record<TableName, Record<string, TableName>>> = {
  units: { plan: 'plans' },
  indicators: { plan: 'plans', topic: 'topics' },
  correspondences: { a: 'units', b: 'units' },
  reuse: { a: 'plans', b: 'plans' },
  alone: { unit: 'units', plan: 'plans' },
  notes: { plan: 'plans', unit: 'units' },
};

/** Fields of the CSV of indicators: as the JSON, with what nests laid flat. */
export const indicatorCsv = {
  id: 'string',
  plan: 'string',
  number: 'integer',
  name: 'string',
  unit: 'string',
  baseline_year: 'integer',
  baseline_raw: 'string',
  baseline_value: 'number',
  target_year: 'integer',
  target_raw: 'string',
  target_comparator: 'string',
  target_value: 'number',
  attribute: 'string',
  source: 'string',
  topic: 'string',
  quote: 'string',
  first_line: 'integer',
  last_line: 'integer',
  url: 'string',
} as const satisfies Partial<Columns<'indicators'> & Columns<'indicatorsCsv'>>;

export type IndicatorCsvField = keyof typeof indicatorCsv;

/** Fields of the CSV in the order of its columns. */
export const indicatorCsvFields = Object.keys(indicatorCsv) as IndicatorCsvField[];

/** Meaning of a field of the CSV of indicators. */
export function indicatorCsvMeaning(field: IndicatorCsvField, { fields }: Dictionary): string {
  return { ...fields.indicators, ...fields.indicatorsCsv }[field];
}
