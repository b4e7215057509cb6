import type { Dictionary } from '../../i18n/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { sha256 } from '../sha256.ts';
import { writeJson } from '../twins/json.ts';
import { writeCsv } from './csv.ts';
import type { FieldSpecs } from './field.ts';
import { flatTables, type FlatField, type FlatTable } from './flat-table.ts';
import { flatMeaning, jsonMeaning } from './meanings.ts';
import { openData, type OpenData } from './records.ts';
import { tableNames, type TableName } from './table-names.ts';
import { tables, type Records } from './tables.ts';

/** A field of a file, with its meaning in some language. */
export interface Field extends FlatField {
  description: string;
}

/** One table in one format, a file below `/data/`. */
export interface DataFile {
  /** Name of the file, such as `units.json`. */
  path: string;
  table: TableName;
  format: 'json' | 'csv';
  content: string;
  /** Rows it holds. */
  rows: number;
  /** Size in UTF-8. */
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
  /** Fields that together are different in every row. */
  key: readonly string[];
  /** Its fields, in the order of the file, explained in the language of a dictionary. */
  fields: (text: Dictionary) => Field[];
}

/** The tables, as they are and laid flat, and as files. */
export interface DataFiles {
  flat: readonly FlatTable[];
  /** Every table as JSON and as CSV. */
  files: readonly DataFile[];
}

/** Write every table of the open data. */
export async function dataFiles(corpus: Corpus): Promise<DataFiles> {
  const data = openData(corpus);
  const flat = flatTables(data, corpus);
  const json = tableNames.map((name) => jsonFile(name, data));
  return { flat, files: await Promise.all([...json, ...flat.map(csvFile)]) };
}

function jsonFile<Name extends TableName>(table: Name, data: OpenData): Promise<DataFile> {
  const { key } = tables[table];
  const fields: FieldSpecs<Records[Name]> = tables[table].fields;
  const names = Object.keys(fields) as (keyof Records[Name] & string)[];
  // In the order of the dictionary, and nothing that it does not explain.
  const records = data[table].map((record: Records[Name]) =>
    Object.fromEntries(names.map((name) => [name, record[name]])),
  );

  return dataFile(table, 'json', {
    key,
    content: writeJson(records),
    rows: records.length,
    fields: (text) =>
      names.map((name) => {
        const { type, constraints, reference } = fields[name];
        return { name, type, constraints, reference, description: jsonMeaning(table, name, text) };
      }),
  });
}

function csvFile({ name: table, fields, key, rows }: FlatTable): Promise<DataFile> {
  const names = fields.map(({ name }) => name);
  const records = rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  );

  return dataFile(table, 'csv', {
    key,
    content: writeCsv(records, names),
    rows: rows.length,
    fields: (text) =>
      fields.map((field) => ({ ...field, description: flatMeaning(table, field, text) })),
  });
}

async function dataFile(
  table: TableName,
  format: DataFile['format'],
  file: Pick<DataFile, 'content' | 'rows' | 'fields' | 'key'>,
): Promise<DataFile> {
  const bytes = new TextEncoder().encode(file.content).length;
  const hash = await sha256(file.content);
  return { path: `${table}.${format}`, table, format, bytes, sha256: hash, ...file };
}
