import type { Dictionary } from '../../i18n/index.ts';
import type { DataFile } from './files.ts';
import type { Constraints, FieldType } from './field.ts';
import type { TableName } from './table-names.ts';

/** A field in Table Schema. */
interface SchemaField {
  name: string;
  type: FieldType;
  description: string;
  constraints?: Constraints;
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
  dialect?: typeof csvDialect;
  schema: {
    fields: SchemaField[];
    missingValues?: string[];
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
  homepage: string;
  /** SemVer: the day of the data, and the hash of the tables as build metadata, such as `2026.1.2+0a1b2c3d`. */
  version: string;
  /** The same day as an RFC 3339 time. */
  created?: string;
  keywords: string[];
  licenses: { title: string; path: string }[];
  sources: { title: string; path: string; version?: string }[];
  resources: Resource[];
}

/** What the descriptor says beside the files. */
export interface PackageFacts {
  /** Day of the data, ISO 8601; `null` where it is not known. */
  date: string | null;
  /** Short hash of the tables. */
  hash: string;
  /** Full address of the page that documents the data. */
  homepage: string;
  /** Texts that the data were made of. */
  sources: DataPackage['sources'];
}

/** How the CSV is written, https://datapackage.org/standard/table-dialect/. */
const csvDialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** Describe the files of the open data: fields, keys, references, sizes and SHA-256. */
export function dataPackage(
  files: readonly DataFile[],
  text: Dictionary,
  { date, hash, homepage, sources }: PackageFacts,
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duidu',
    title: text.data.datasetName,
    description: `${text.site.description} ${text.site.unofficial}`,
    homepage,
    // SemVer knows no leading zeros.
    version: `${date === null ? '0.0.0' : date.split('-').map(Number).join('.')}+${hash}`,
    ...(date !== null && { created: `${date}T00:00:00Z` }),
    keywords: [...text.data.keywords],
    licenses: [{ title: text.page.terms.text, path: `${homepage}#terms` }],
    sources,
    resources: files.map((file) => resource(file, text)),
  };
}

/** Name of a file in the descriptor. */
function resourceName(table: TableName, format: DataFile['format']): string {
  return format === 'json' ? table : `${table}-${format}`;
}

function resource(file: DataFile, text: Dictionary): Resource {
  const { table, format, path, bytes, key } = file;
  const fields = file.fields(text);
  const foreignKeys = fields.flatMap(({ name, reference }) =>
    reference === undefined
      ? []
      : {
          fields: [name],
          reference: { resource: resourceName(reference, format), fields: ['id'] },
        },
  );

  return {
    name: resourceName(table, format),
    type: 'table',
    title: text.data.tables[table].title,
    description: text.data.tables[table].text,
    path,
    format,
    mediatype: format === 'json' ? 'application/json' : 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${file.sha256}`,
    ...(format === 'csv' && { dialect: csvDialect }),
    schema: {
      fields: fields.map(({ name, type, description, constraints }) => ({
        name,
        type,
        description,
        ...(constraints && { constraints }),
      })),
      // An empty cell is a value that is not stated.
      ...(format === 'csv' && { missingValues: [''] }),
      ...(key.length > 0 && { primaryKey: [...key] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
