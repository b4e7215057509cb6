import type { Period } from '../../plan/period.ts';
import { cellRole, isNoValue, isTableHead } from '../../plan/grammar/table.ts';
import { isUnitOfMeasure } from '../../plan/grammar/unit.ts';
import type { Span } from '../../schemas/index.ts';
import { parseValue } from '../value.ts';
import type { Draft, Line } from './draft.ts';
import { findDates } from './grammar/dates.ts';

/** A cell of a row: its words and where in the row they begin. */
export interface Cell {
  text: string;
  start: number;
}

/** Cut a row at its tabs. */
export function cellsOf(row: string): Cell[] {
  let start = 0;
  return row.split('\t').map((text) => {
    const cell = { text, start };
    start += text.length + 1;
    return cell;
  });
}

/** Whether a row is the head of its table. */
export function isHead(row: string, isFirst: boolean): boolean {
  return (
    isTableHead(row) ||
    (isFirst &&
      !/\d/.test(row.replace(/\d{4}\s*年/g, '')) &&
      cellsOf(row).every(({ text }) => text.length <= 16))
  );
}

/**
 * Read the cells of a row that hold a value and nothing else: columns of tasks and of years that are no indicator's target.
 *
 * @param head
 *   Cells of the table's head; empty where it has none.
 * @param taken
 *   Cells that are said already, as ranges of the unit's text.
 */
export function readValueCells(
  line: Line,
  head: readonly Cell[],
  period: Period,
  indicator: string | null,
  taken: readonly Span[],
): Draft[] {
  const cells = cellsOf(line.text);
  const roles = cells.map((_, index) => cellRole(head[index]?.text ?? ''));
  const subject = subjectCell(cells, roles);
  if (!subject) return [];
  const measure =
    cells.find(({ text }, index) => roles[index] === 'unit' && isUnitOfMeasure(text))?.text ??
    /[（(]([^（）()]{1,6})[）)]\s*$/.exec(subject.text)?.[1] ??
    null;

  return cells.flatMap((cell, index): Draft[] => {
    const title = head[index]?.text ?? '';
    const year = findDates(title)[0]?.year ?? null;
    const role = roles[index] ?? 'other';
    if (cell === subject || cell.start < subject.start || isNoValue(cell.text)) return [];
    if (role === 'ordinal' || role === 'attribute' || role === 'category' || role === 'unit')
      return [];
    if (/年均|增速|增长|权重|分值|页|编号|电话|备注/.test(title)) return [];
    const value = parseValue(cell.text);
    // Under a head without a year, four digits may be one.
    if (!value || (year === null && /^\s*(?:19|20)\d\d\s*$/.test(cell.text))) return [];
    if (value.unit === '年') return [];
    const inHead = /[（(]([^（）()]{1,6})[）)]\s*$/.exec(title)?.[1];
    const unit =
      value.unit ??
      (inHead && isUnitOfMeasure(inHead)
        ? inHead
        : measure && isUnitOfMeasure(measure)
          ? measure
          : null);
    // A bare number under no head that speaks of an amount may be anything.
    if (
      unit === null &&
      role === 'other' &&
      year === null &&
      !/目标|任务|数|量|规模|计划/.test(title)
    )
      return [];
    const end = cell.start + cell.text.trimEnd().length;
    const number: Span = [line.start + cell.start, line.start + end];
    if (taken.some((span) => span[1] === number[1])) return [];
    const past = role === 'baseline' || (year !== null && year < period.first);
    return [
      {
        verdict: past ? 'reached' : 'promise',
        anchor: line.anchor,
        sentence: [line.start, line.start + line.text.length],
        quote: line.text.slice(subject.start, end),
        span: [line.start + subject.start, line.start + end],
        number,
        subject: subject.text.replace(/[（(][^（）()]{1,6}[）)]\s*$/, '').replace(/\s+/g, ''),
        value: value.value,
        valueMax: null,
        comparator: value.comparator,
        unitOfMeasure: unit,
        deadline: year ?? rowYear(cells, period),
        frequency: null,
        place: null,
        kind: 'table',
        indicator,
      },
    ];
  });
}

/** The cell that says what the row is of: by the head, else the first with words. */
function subjectCell(cells: readonly Cell[], roles: readonly string[]): Cell | undefined {
  const words = ({ text }: Cell) => /[\u4e00-\u9fff]{2}/.test(text) && !parseValue(text);
  return (
    cells.find((cell, index) => roles[index] === 'name' && words(cell)) ??
    cells.find(
      (cell, index) => words(cell) && roles[index] !== 'category' && roles[index] !== 'attribute',
    )
  );
}

/** 完成时限: the year that a cell of the row states. */
export function rowYear(cells: readonly Cell[], period: Period): number | null {
  for (const { text } of cells) {
    if (text.length > 24) continue;
    const date = findDates(text).findLast(
      ({ year, compared }) => !compared && year >= period.first,
    );
    if (date) return date.year;
  }
  return null;
}
