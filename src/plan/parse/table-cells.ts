import { columnHeader } from '../grammar/column.ts';
import type { PlanLine } from './line.ts';
import {
  type CellDraft,
  cellText,
  isNumbered,
  isTailCell,
  nameCells,
  rowNumber,
  type RowReader,
} from './table-draft.ts';

/** Cells of a head printed one a line. A cell may be cut over lines: `2020年` and `基期值` are one. */
export function headCells(lines: readonly PlanLine[]): CellDraft[] {
  const cells: PlanLine[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const before = last?.map(({ text }) => text).join('') ?? '';
    const isRest =
      (/[0-9０-９]{4}年?$/.test(before) &&
        /^(?:基期|目标|现状|基准|规划|实际)?值?$|^[（(]/.test(line.text)) ||
      (/^(?:计量|指标)$/.test(before) &&
        /^(?:单位|属性|名称)$/.test(line.text) &&
        line.blanksBefore === 0);
    if (last && isRest) last.push(line);
    else cells.push([line]);
  }
  return cells.map((parts) => ({ pieces: parts.flatMap(({ pieces }) => pieces) }));
}

/** Read rows whose cells stand one a line: told by their numbers, or by the number of head cells. */
export const readCells: RowReader = function (value, lines, body, header, ends) {
  const numbered = isNumbered(value, header);
  const rows: PlanLine[][] = [];
  let last = 0;
  let to = body;

  /** A value may be the next number too; only a name follows the number of a row. */
  const isNumber = (index: number) =>
    rowNumber(lines[index]?.text ?? '') === last + 1 &&
    !isTailCell(lines[index + 1]?.text ?? '') &&
    columnHeader(lines[index + 1]?.text ?? '') === undefined;

  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || ends(line)) break;
    const row = rows.at(-1);
    const isWhole = row !== undefined && isTailCell(row.at(-1)?.text ?? '');
    const isEnough = isWhole && row.length >= header.length;
    if (
      numbered
        ? isNumber(to) && (!row || isWhole || row.length === 1)
        : !row || row.length >= header.length
    ) {
      // A category stands before the number of its first row.
      if (row?.length === 1) row.push(line);
      else rows.push([line]);
      last++;
    } else if (numbered && (!row || isWhole) && !isTailCell(line.text) && isNumber(to + 1)) {
      rows.push([line]);
    } else if (!row || isEnough) {
      break;
    } else {
      row.push(line);
    }
  }
  return { rows: rows.map((row) => cellsOf(value, row, header)), to };
};

/** Cells of a row: the lines between its number and its first value are its name. */
function cellsOf(
  value: string,
  row: readonly PlanLine[],
  header: readonly CellDraft[],
): CellDraft[] {
  const cells = row.map(({ pieces }): CellDraft => ({ pieces: [...pieces] }));
  const texts = cells.map((cell) => cellText(value, cell));
  const number = texts.slice(0, 2).findIndex((text) => rowNumber(text) !== undefined);
  const from = number + 1;
  let to = from + 1;
  while (to < cells.length && !isTailCell(texts[to] ?? '')) to++;
  return [
    ...cells.slice(0, from),
    ...nameCells(value, cells.slice(from, to), header),
    ...cells.slice(to),
  ];
}
