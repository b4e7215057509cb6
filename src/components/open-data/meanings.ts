import type { Dictionary } from '../../i18n/index.ts';
import type { FlatField } from './flat-table.ts';
import type { TableName } from './table-names.ts';
import { matrixColumn } from './topic-columns.ts';

type Meanings = Readonly<Record<string, string>>;

/** Meaning of a field of a table's JSON. */
export function jsonMeaning(table: TableName, name: string, { fields }: Dictionary): string {
  const own: Meanings = fields[meant(table)];
  return own[name] ?? '';
}

/** Meaning of a column of a table laid flat. */
export function flatMeaning(
  table: TableName,
  { name, type, list }: Pick<FlatField, 'name' | 'type' | 'list'>,
  text: Dictionary,
): string {
  const { flat } = text.fields;
  const matrix = table === 'topics' ? matrixColumn(name) : null;
  if (matrix) return flat.matrix[matrix.of](matrix.plan);

  const own: Partial<Record<string, Meanings>> = flat.tables;
  const shared: Meanings = flat.shared;
  const meaning = own[meant(table)]?.[name] ?? shared[name] ?? jsonMeaning(table, name, text);
  if (list) return flat.list(meaning);
  return type === 'array' ? flat.json(meaning) : meaning;
}

/** What was reached has the fields of what is promised. */
function meant(table: TableName): Exclude<TableName, 'baselines'> {
  return table === 'baselines' ? 'commitments' : table;
}
