/** Tables as rows and columns, for CSV and the workbook. */
import type { Corpus } from '../corpus/types.ts';
import { finite, type Cell } from './cell.ts';
import { comparableColumns, comparableKey, comparableRows } from './comparable-rows.ts';
import { columnsOf, type Column, type Constraints, type FieldType } from './field.ts';
import type { OpenData } from './records.ts';
import { tableNames, type TableName } from './table-names.ts';
import { tables, type Records } from './tables.ts';
import { topicColumns } from './topic-columns.ts';

/** A column without the way its cells are made. */
export interface FlatField {
  name: string;
  type: FieldType;
  constraints?: Constraints | undefined;
  reference?: TableName | undefined;
  list?: true;
}

/** A table laid flat. */
export interface FlatTable {
  name: TableName;
  fields: FlatField[];
  /** Columns that together are different in every row. */
  key: readonly string[];
  /** A cell for each field. */
  rows: Cell[][];
}

/** Lay every table flat. */
export function flatTables(data: OpenData, corpus: Corpus): FlatTable[] {
  return tableNames.map((name) => {
    switch (name) {
      case 'comparable':
        // A row for each promise and plan, which is what tables are for: 2000 and 150 one below the other.
        return flatTable(name, comparableColumns, comparableRows(corpus), comparableKey);
      case 'topics':
        return flatTable(
          name,
          [...columnsOf(tables.topics.fields), ...topicColumns(corpus)],
          data.topics,
          tables.topics.key,
        );
      default:
        return plainTable(name, data);
    }
  });
}

function plainTable<Name extends TableName>(name: Name, data: OpenData): FlatTable {
  const { fields, key } = tables[name];
  return flatTable(name, columnsOf<Records[Name]>(fields), data[name], key);
}

function flatTable<Row>(
  name: TableName,
  columns: readonly Column<Row>[],
  records: readonly Row[],
  key: readonly string[],
): FlatTable {
  return {
    name,
    fields: columns.map(({ cell: _, ...field }) => field),
    key,
    rows: records.map((record) => columns.map(({ cell }) => finite(cell(record)))),
  };
}
