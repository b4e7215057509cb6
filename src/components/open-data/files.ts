import type {
  GlossRecord,
  IndicatorRecord,
  NoteRecord,
  PlanRecord,
  UnitRecord,
} from '../../schemas/index.ts';
import { unitGloss } from '../corpus/gloss.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { writeIndicatorCsv } from './indicator-csv.ts';
import type { TableName } from './tables.ts';

/** Records of every table of the open data. */
export interface OpenData {
  plans: PlanRecord[];
  units: UnitRecord[];
  indicators: IndicatorRecord[];
  notes: NoteRecord[];
  glosses: GlossRecord[];
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
}

/** Collect the records of all plans, plans in their listed order, units in document order. */
export function openData({ plans }: Pick<Corpus, 'plans'>): OpenData {
  return {
    plans: plans.map(({ record }) => record),
    units: plans.flatMap(({ units }) => units),
    indicators: plans.flatMap(({ indicators }) => indicators),
    // The number of a note is the page's own.
    notes: plans.flatMap(({ notes }) => notes.map(({ index: _, ...note }) => note)),
    glosses: plans.flatMap(glossRecords),
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
export function dataFiles(data: OpenData): DataFile[] {
  const names: TableName[] = ['plans', 'units', 'indicators', 'notes', 'glosses'];
  const json = names.map((table) =>
    dataFile(table, 'json', `${JSON.stringify(data[table], null, 2)}\n`, data[table].length),
  );
  const csv = dataFile(
    'indicators',
    'csv',
    writeIndicatorCsv(data.indicators),
    data.indicators.length,
  );

  return [...json, csv];
}

function dataFile(
  table: TableName,
  format: DataFile['format'],
  content: string,
  rows: number,
): DataFile {
  const bytes = new TextEncoder().encode(content).length;
  return { path: `${table}.${format}`, table, format, content, rows, bytes };
}
