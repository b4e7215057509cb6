/** Fields of the open data: how a value stands in JSON, and in which columns of a flat table it stands. */
import type { Dictionary } from '../../i18n/index.ts';
import type { Cell } from './cell.ts';
import type { TableName } from './table-names.ts';

/** Types of Table Schema that our fields have. */
export type FieldType = keyof Dictionary['data']['types'];

/** What values of a field keep to, in the words of Table Schema. */
export interface Constraints {
  required?: true;
  unique?: true;
  minimum?: number;
  maximum?: number;
  enum?: readonly string[];
  pattern?: string;
}

/** What a field is, apart from its name. */
interface Shape {
  type: FieldType;
  constraints?: Constraints | undefined;
  /** Table whose ids it holds. */
  reference?: TableName | undefined;
}

/** A column of a flat table, made from a value. */
export interface Column<Value> extends Shape {
  name: string;
  cell: (value: Value) => Cell;
  /** Parted by `;`. */
  list?: true;
}

/** A field of a record. */
export interface FieldSpec<Value> extends Shape {
  /** Columns that say the same in a flat table; their names begin with the field's own, or stand alone. */
  columns: (name: string) => Column<Value>[];
}

/** Fields of a record, in the order of the file. */
export type FieldSpecs<Row> = { readonly [Name in keyof Row & string]-?: FieldSpec<Row[Name]> };

/** What parts the entries of a list in a cell. No id, name of a department or synonym holds it. */
export const listSeparator = ';';

function scalar<Value extends Cell>(shape: Shape): FieldSpec<Value> {
  return { ...shape, columns: (name) => [{ name, ...shape, cell: (value) => value }] };
}

/** Text that is always there. */
export function text(constraints: Constraints = {}): FieldSpec<string> {
  return scalar({ type: 'string', constraints: { required: true, ...constraints } });
}

/** Text, or nothing. */
export function maybeText(constraints?: Constraints): FieldSpec<string | null> {
  return scalar({ type: 'string', constraints });
}

/** Text that may have no character, such as that of a heading with nothing under it. */
export function anyText(): FieldSpec<string> {
  return scalar({ type: 'string' });
}

/** An id of the table itself. */
export function key(): FieldSpec<string> {
  return text({ unique: true });
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): FieldSpec<Word> {
  return scalar({ type: 'string', constraints: { required: true, enum: words } });
}

/** One of a few words, or nothing. */
export function maybeOneOf<Word extends string>(words: readonly Word[]): FieldSpec<Word | null> {
  return scalar({ type: 'string', constraints: { enum: words } });
}

/** An id of another table. */
export function of(reference: TableName): FieldSpec<string> {
  return scalar({ type: 'string', constraints: { required: true }, reference });
}

/** An id of another table, or nothing. */
export function maybeOf(reference: TableName): FieldSpec<string | null> {
  return scalar({ type: 'string', reference });
}

/** A number that is always there. */
export function number(constraints: Constraints = {}): FieldSpec<number> {
  return scalar({ type: 'number', constraints: { required: true, ...constraints } });
}

/** A number, or nothing. */
export function maybeNumber(): FieldSpec<number | null> {
  return scalar({ type: 'number' });
}

/** A share of 1. */
export function share(): FieldSpec<number> {
  return number({ minimum: 0, maximum: 1 });
}

/** An integer that is always there. */
export function integer(minimum = 0): FieldSpec<number> {
  return scalar({ type: 'integer', constraints: { required: true, minimum } });
}

/** An integer, or nothing. */
export function maybeInteger(minimum = 0): FieldSpec<number | null> {
  return scalar({ type: 'integer', constraints: { minimum } });
}

/** Yes or no: `true` or `false`. */
export function yesNo(): FieldSpec<boolean> {
  return scalar({ type: 'boolean', constraints: { required: true } });
}

/** A day, ISO 8601, or nothing. */
export function maybeDate(): FieldSpec<string | null> {
  return scalar({ type: 'date' });
}

/** Ids or words: in a cell, parted by `;`. */
export function list(): FieldSpec<readonly string[]> {
  return {
    type: 'array',
    constraints: { required: true },
    columns: (name) => [
      { name, type: 'string', list: true, cell: (value) => value.join(listSeparator) },
    ],
  };
}

/** What has parts of its own and no fixed number of them: in a cell, JSON. */
export function nested(): FieldSpec<readonly unknown[]> {
  return {
    type: 'array',
    constraints: { required: true },
    columns: (name) => [
      {
        name,
        type: 'array',
        constraints: { required: true },
        cell: (value) => JSON.stringify(value),
      },
    ],
  };
}

/** First and last line of the source. */
export function lines(): FieldSpec<readonly [number, number]> {
  return pair(['first_line', 'last_line'], 1);
}

/** Start and end of a range. */
export function span(): FieldSpec<readonly [number, number]> {
  return pair(['start', 'end'], 0);
}

function pair(
  names: readonly [string, string],
  minimum: number,
): FieldSpec<readonly [number, number]> {
  const shape = { type: 'integer', constraints: { required: true, minimum } } as const;
  return {
    type: 'array',
    constraints: { required: true },
    columns: () => [
      { name: names[0], ...shape, cell: ([first]) => first },
      { name: names[1], ...shape, cell: ([, last]) => last },
    ],
  };
}

/** An object, or nothing: its fields are columns of their own, `baseline_year` that of `baseline`. */
export function parts<Value extends object | null>(
  fields: FieldSpecs<NonNullable<Value>>,
): FieldSpec<Value> {
  return {
    type: 'object',
    columns: (name) => columnsOf(fields, name).map(optional),
  };
}

/** The same column where the object may be missing: then its cell is empty. */
function optional<Value>({
  cell,
  constraints,
  ...column
}: Column<NonNullable<Value>>): Column<Value> {
  const { required: _, ...others } = constraints ?? {};
  return {
    ...column,
    ...(Object.keys(others).length > 0 && { constraints: others }),
    cell: (value) => (value === null || value === undefined ? null : cell(value)),
  };
}

/** Words in both languages: `title_zh`, `title_en`. */
export function words(): FieldSpec<{ zh: string; en: string }> {
  return {
    ...parts<{ zh: string; en: string }>({ zh: text(), en: text() }),
    constraints: { required: true },
  };
}

/** Words in both languages, or nothing. */
export function maybeWords(): FieldSpec<{ zh: string; en: string } | null> {
  return parts({ zh: text(), en: text() });
}

/**
 * Columns of a flat table.
 *
 * @param prefix
 *   Name of the field that the records are the value of; left out for the records of a table.
 */
export function columnsOf<Row extends object>(
  specs: FieldSpecs<Row>,
  prefix?: string,
): Column<Row>[] {
  return (Object.keys(specs) as (keyof Row & string)[]).flatMap((name) =>
    specs[name]
      .columns(prefix === undefined ? name : `${prefix}_${name}`)
      .map(({ cell, ...column }) => ({ ...column, cell: (row: Row) => cell(row[name]) })),
  );
}
