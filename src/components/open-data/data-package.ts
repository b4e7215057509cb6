import type { Dictionary } from '../../i18n/index.ts';
import { sha256 } from '../sha256.ts';
import type { DataFile } from './files.ts';
import { primaryKeys, references, type Field } from './tables.ts';

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
  /** Day of the latest text as SemVer has it, such as `2026.1.2`. */
  version?: string;
  /** The same day as an RFC 3339 time. */
  created?: string;
  resources: Resource[];
}

/**
 * Describe the files of the open data: fields, sizes and SHA-256.
 *
 * @param version
 *   Version of the corpus, ISO 8601; where it is not known, the descriptor does not say.
 */
export async function dataPackage(
  files: readonly DataFile[],
  text: Dictionary,
  version: string | null,
): Promise<DataPackage> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duidu',
    title: text.site.name,
    description: `${text.site.description} ${text.site.unofficial}`,
    ...(version === null
      ? {}
      : // SemVer knows no leading zeros.
        {
          version: version.split('-').map(Number).join('.'),
          created: `${version}T00:00:00Z`,
        }),
    resources: await Promise.all(files.map((file) => resource(file, text))),
  };
}

async function resource(file: DataFile, text: Dictionary): Promise<Resource> {
  const { table, format, path, bytes } = file;
  const primaryKey = primaryKeys[table];
  const foreignKeys = Object.entries(references[table] ?? {}).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  }));

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
      fields: file.fields(text),
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
