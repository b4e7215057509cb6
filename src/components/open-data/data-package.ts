import type { Dictionary } from '../../i18n/index.ts';
import type { DataFile } from './files.ts';
import {
  indicatorCsv,
  indicatorCsvFields,
  indicatorCsvMeaning,
  tables,
  type FieldType,
  type TableName,
} from './tables.ts';

interface Field {
  name: string;
  type: FieldType;
  description: string;
}

/** One file in the descriptor. */
interface Resource {
  name: string;
  type: 'table';
  title: string;
  description: string;
  path: string;
  format: string;
  mediatype: string;
  encoding: 'utf-8';
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** Descriptor of the open data, https://datapackage.org/standard/data-package/ version 2. */
export interface DataPackage {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  name: string;
  title: string;
  description: string;
  resources: Resource[];
}

/** Describe the files of the open data: fields, sizes and SHA-256. */
export async function dataPackage(
  files: readonly DataFile[],
  text: Dictionary,
): Promise<DataPackage> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duidu',
    title: text.site.name,
    description: `${text.site.description} ${text.site.unofficial}`,
    resources: await Promise.all(files.map((file) => resource(file, text))),
  };
}

async function resource(file: DataFile, text: Dictionary): Promise<Resource> {
  const { table, format, path, bytes } = file;

  return {
    name: format === 'json' ? table : `${table}-${format}`,
    type: 'table',
    title: text.data.tables[table].title,
    description: text.data.tables[table].text,
    path,
    format,
    mediatype: format === 'json' ? 'application/json' : 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${await sha256(file.content)}`,
    schema: {
      fields: format === 'json' ? jsonFields(table, text) : csvFields(text),
      ...(table === 'notes' ? {} : { primaryKey: ['id'] }),
      ...(table === 'plans'
        ? {}
        : {
            foreignKeys: [{ fields: ['plan'], reference: { resource: 'plans', fields: ['id'] } }],
          }),
    },
  };
}

/** Fields of a table's JSON with their meanings. */
export function jsonFields(table: TableName, { fields }: Dictionary): Field[] {
  const meanings: Record<string, string> = fields[table];
  return Object.entries<FieldType>(tables[table]).map(([name, type]) => ({
    name,
    type,
    description: meanings[name] ?? '',
  }));
}

/** Fields of the CSV of indicators with their meanings. */
export function csvFields(text: Dictionary): Field[] {
  return indicatorCsvFields.map((name) => ({
    name,
    type: indicatorCsv[name],
    description: indicatorCsvMeaning(name, text),
  }));
}

/** SHA-256 of a text's UTF-8, in hexadecimal. */
async function sha256(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
