import { closesWithStop } from '../../plan/closing-stop.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { localId } from '../../plan/address.ts';
import { placeInPlan } from '../corpus/place.ts';
import type { NumberedNote, PlanView } from '../corpus/types.ts';
import type { OwnRanges } from '../own/own-text.ts';
import {
  departmentMarks,
  indicatorMarks,
  noteMarks,
  ownMarks,
  responsibilityMarks,
} from './marks.ts';
import { paragraphRanges, splitRange } from './ranges.ts';
import { cutSegments, type Mark, type Segment } from './segments.ts';
import { tableRows, type TableRow } from './table-rows.ts';

/** A paragraph of a unit, with its anchor. */
export interface ParagraphBlock {
  kind: 'paragraph';
  id: string;
  segments: Segment[];
}

/** A row of a table. */
export interface RowBlock {
  /** Anchor of the row as a paragraph of its unit. */
  id: string;
  /** Local id of the indicator the row states, or `null`. */
  indicator: string | null;
  /** English name of that indicator, where it has one. */
  gloss: string | null;
  cells: Segment[][];
}

/** Rows of an indicator table that follow one another. */
export interface TableBlock {
  kind: 'table';
  header: RowBlock | null;
  rows: RowBlock[];
}

export type Block = ParagraphBlock | TableBlock;

/** A unit ready to be shown: the source's own characters in runs, with marks. */
export interface UnitText {
  unit: UnitRecord;
  local: string;
  /** Where it stands in the plan, as one says it. */
  place: string;
  /** Number as printed; empty where there is none. */
  marker: Segment[];
  title: Segment[];
  /** English name of the heading, where it has one. */
  gloss: string | null;
  /** Whether the source closes the title with `。`, as run-in headings do. */
  closed: boolean;
  /** That `。`, or nothing. */
  stop: Segment[];
  blocks: Block[];
  /** Local ids of indicators that could not be placed in the text; they are anchored before it. */
  strays: string[];
  notes: NumberedNote[];
}

/**
 * Prepare a unit for showing.
 *
 * @param own
 *   What of it stands in no other plan, where that is to be told apart.
 */
export function unitText(unit: UnitRecord, plan: PlanView, own?: OwnRanges): UnitText {
  const notes = plan.notes.filter((note) => note.unit === unit.id);
  const indicators = plan.units.filter(
    ({ kind, parent }) => kind === 'indicator' && parent === unit.id,
  );
  const title = unit.title ?? '';
  const closed = closesWithStop(unit, plan.source);
  const titleMarks = notes.flatMap((note) => noteMarks(title, note));
  const inTitle = new Set(titleMarks.map(({ note }) => note));
  const inText = notes.flatMap((note) =>
    inTitle.has(note.index) ? [] : noteMarks(unit.text, note),
  );
  const rows = tableRows(unit.text, plan.tables.get(unit.id), indicators);
  const inRows = new Set(rows.map(({ indicator }) => indicator));
  const inProse = indicatorMarks(
    unit.text,
    indicators.filter(({ id }) => !inRows.has(localId(id))),
  );
  const anchored = new Set([...inRows, ...inProse.map(({ anchor }) => anchor)]);

  return {
    unit,
    local: localId(unit.id),
    place: placeInPlan(unit, plan),
    gloss: plan.gloss?.units[localId(unit.id)] ?? null,
    marker: cutWhole(unit.marker ?? '', ownMarks(own?.marker)),
    title: cutWhole(title, [...titleMarks, ...ownMarks(own?.title)]),
    closed,
    stop: cutWhole(closed ? '。' : '', ownMarks(own?.stop)),
    blocks: blocksOf(unit, plan, rows, [
      ...inText,
      ...inProse,
      ...responsibilityMarks(unit),
      ...departmentMarks(unit, inText, plan.departments),
      ...ownMarks(own?.text),
    ]),
    strays: indicators.map(({ id }) => localId(id)).filter((id) => !anchored.has(id)),
    notes,
  };
}

function cutWhole(text: string, marks: readonly Mark[]): Segment[] {
  return cutSegments(text, { start: 0, end: text.length }, marks);
}

function blocksOf(
  unit: UnitRecord,
  { gloss }: Pick<PlanView, 'gloss'>,
  rows: readonly TableRow[],
  marks: readonly Mark[],
): Block[] {
  const blocks: Block[] = [];

  for (const [index, range] of paragraphRanges(unit.text).entries()) {
    const id = `${localId(unit.id)}-p${index + 1}`;
    const row = rows.find(({ start }) => start === range.start);

    if (!row) {
      blocks.push({ kind: 'paragraph', id, segments: cutSegments(unit.text, range, marks) });
      continue;
    }

    const cells = splitRange(unit.text, range, '\t').map((cell) =>
      cutSegments(unit.text, cell, marks),
    );
    const table = openTable(blocks, row.header);
    const { header, indicator } = row;
    const name = indicator === null ? null : (gloss?.units[indicator] ?? null);
    if (header) table.header = { id, indicator: null, gloss: null, cells };
    else table.rows.push({ id, indicator, gloss: name, cells });
  }

  return blocks;
}

/** The table that the next row belongs to: the last block where it is one, or a new one. */
function openTable(blocks: Block[], header: boolean): TableBlock {
  const last = blocks.at(-1);
  if (last?.kind === 'table' && !header) return last;
  const table: TableBlock = { kind: 'table', header: null, rows: [] };
  blocks.push(table);
  return table;
}
