/** All tables as one workbook (.xlsx): what it is, a sheet a table, and what the fields mean. */
import { unzipSync } from 'fflate';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { strings, type Dictionary } from '../../i18n/index.ts';
import { writeArchive } from './archive.ts';
import type { Field } from './files.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import type { FlatField, FlatTable } from './flat-table.ts';
import { flatMeaning } from './meanings.ts';
import { workbookCell, workbookText } from './workbook-cell.ts';

const [zh, en] = [strings('zh-Hans'), strings('en')];

/** Widths of columns, in characters of the standard font. */
const widths = { id: 22, number: 11, text: 30, prose: 60 } as const;

/** Fields with whole sentences. */
const proseFields: ReadonlySet<string> = new Set([
  'text',
  'sentence',
  'quote',
  'note',
  'definition_zh',
  'definition_en',
]);

/**
 * Write the workbook.
 *
 * The same data give the same bytes: the library dates the files in the zip by the clock, so they are packed anew.
 */
export async function writeWorkbook(
  tables: readonly FlatTable[],
  facts: DatasetFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheet<Blob>[] = [
    readmeSheet(tables, facts),
    ...tables.map(tableSheet),
    dictionarySheet(tables),
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  return writeArchive(unzipSync(new Uint8Array(await blob.arrayBuffer())), facts.date);
}

function tableSheet({ name, fields, rows }: FlatTable): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: fields.map((field) => ({ width: widthOf(field) })),
    data: [
      headRow(fields.map((field) => field.name)),
      ...rows.map((row) => fields.map(({ type }, index) => workbookCell(row[index] ?? null, type))),
    ],
  };
}

function dictionarySheet(tables: readonly FlatTable[]): Sheet<Blob> {
  const { workbook } = zh.data;
  return {
    sheet: workbook.dictionary,
    stickyRowsCount: 1,
    columns: [15, 28, 10, 13, 16, 70, 90].map((width) => ({ width })),
    data: [
      headRow(workbook.dictionaryHead),
      ...tables.flatMap(({ name, fields, key }) =>
        fields.map((field): Row => [
          name,
          field.name,
          field.type,
          key.includes(field.name)
            ? workbook.key
            : field.constraints?.required
              ? workbook.required
              : null,
          field.reference ?? null,
          line(flatMeaning(name, field, zh)),
          line(flatMeaning(name, field, en)),
        ]),
      ),
    ],
  };
}

function readmeSheet(
  tables: readonly FlatTable[],
  { label, homepage, citation }: DatasetFacts,
): Sheet<Blob> {
  const both = (pick: (text: Dictionary) => string): Row[] =>
    [zh, en].map((text) => [null, line(pick(text))]);

  return {
    sheet: zh.data.workbook.readme,
    columns: [24, 60, 90, 10].map((width) => ({ width })),
    data: [
      [{ type: String, value: zh.data.datasetName, fontWeight: 'bold', fontSize: 16 }],
      [line(en.data.datasetName)],
      [],
      [bold(zh.data.workbook.version), line(label)],
      [bold(zh.data.workbook.address), line(homepage)],
      [bold(zh.data.workbook.citation), line(citation)],
      [],
      [bold(zh.data.workbook.terms)],
      ...both(({ page }) => page.terms.text),
      ...both(({ site }) => site.unofficial),
      [],
      [bold(zh.data.workbook.reading)],
      ...both(({ data }) => data.workbook.empty),
      ...both(({ data }) => data.workbook.long),
      ...both(({ data }) => data.idsText),
      [],
      headRow(zh.data.workbook.tablesHead),
      ...tables.map(({ name, rows }): Row => [
        name,
        line(`${zh.data.tables[name].title}：${zh.data.tables[name].text}`),
        line(`${en.data.tables[name].title}: ${en.data.tables[name].text}`),
        { type: Number, value: rows.length },
      ]),
    ],
  };
}

function headRow(names: readonly string[]): Row {
  return names.map(bold);
}

function bold(value: string): Row[number] {
  return { ...line(value), fontWeight: 'bold' };
}

function line(value: string) {
  return { type: String, value: workbookText(value) };
}

function widthOf({ name, type, reference, list }: FlatField | Field): number {
  if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'date')
    return Math.max(widths.number, name.length + 2);
  if (proseFields.has(name)) return widths.prose;
  if (name === 'id' || (reference !== undefined && !list)) return widths.id;
  return widths.text;
}
