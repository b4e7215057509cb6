import { columnHeader } from '../grammar/column.ts';
import { hasSentencePunctuation, isClosed } from '../grammar/sentence.ts';
import { cellRole, isTableHead, splitHead } from '../grammar/table.ts';
import { cutPieces, piecesText } from '../text/pieces.ts';
import { squeeze } from '../text/space.ts';
import { halfWidth } from '../text/width.ts';
import type { PlanLine } from './line.ts';
import { headCells, readCells } from './table-cells.ts';
import { type CellDraft, isTailCell, type TableDraft } from './table-draft.ts';
import { glueCells, readRows, splitCells } from './table-rows.ts';

/** The head of a table has at most this many lines. */
const longestHead = 16;

/**
 * Find the indicator tables.
 *
 * A table opens with lines made of nothing but the words of table heads and goes on with rows that count from 1.
 * Cells may be parted by tabs, by `|`, by spaces, or stand one a line; a cell may be cut over lines.
 */
export function findTables(value: string, lines: readonly PlanLine[]): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let index = 0; index < lines.length; index++) {
    const table = tableAt(value, lines, index);
    if (!table) continue;
    tables.push(table);
    index = table.to - 1;
  }
  return tables;
}

function tableAt(value: string, lines: readonly PlanLine[], from: number): TableDraft | undefined {
  let body = from;
  while (body < lines.length && body - from < longestHead && isHeadLine(lines[body])) body++;
  const head = lines.slice(from, body).filter(({ text }) => !isRule(text));
  const words = head
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  if (!/指标|目标|序号/.test(words) || words.length < 4) return undefined;

  const cells = head.map((line) => splitCells(value, line));
  const isCellALine =
    head.length >= 3 &&
    head.every(({ text }) => !/[\t|│]/.test(text)) &&
    /^(?:序号?|(?:主要)?指标(?:名称|类别)?|类别|名称)$/.test(squeeze(head[0]?.text ?? ''));
  // The end of a title that was cut may look like a piece of the head: `指标` over `序号 指标 …`.
  const isStump = cells[0]?.length === 1 && cells.some((line) => line.length > 2);
  if (isStump && !isCellALine) return undefined;
  const header = isCellALine ? headCells(head) : headRow(value, head, cells);
  if (header.length < 2) return undefined;
  const read = isCellALine ? readCells : readRows;
  const { rows, to } = read(value, lines, body, header, endsTable);
  return rows.length > 0 ? { from, to, header, rows } : undefined;
}

/** Cells of a head: where tabs or bars part them, as they stand; where spaces do, word by word. */
function headRow(
  value: string,
  lines: readonly PlanLine[],
  cells: readonly CellDraft[][],
): CellDraft[] {
  const glued = glueCells(cells);
  if (lines.some(({ text }) => /[\t|│]/.test(text))) return glued;
  const pieces = glued.flatMap((cell) => cell.pieces);
  const words = splitHead(piecesText(value, pieces));
  return words?.map(([from, to]) => ({ pieces: cutPieces(pieces, from, to) })) ?? glued;
}

/** `| --- | --- |` under the head of a Markdown table. */
function isRule(text: string): boolean {
  return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(text) && /--|\|/.test(text);
}

function isHeadLine(line: PlanLine | undefined): boolean {
  return (
    line !== undefined &&
    columnHeader(line.text) === undefined &&
    (isTableHead(line.text) || isRule(line.text) || hasHeadCells(line.text))
  );
}

/** Where tabs or bars part the cells, a name and a year or value are enough; other cells may say what they like. */
function hasHeadCells(text: string): boolean {
  const roles = text.split(/[\t|│]/).map(cellRole);
  const isDated =
    roles.some((role) => role === 'baseline' || role === 'target') ||
    (halfWidth(text).match(/\d{4}年/g) ?? []).length >= 2;
  return roles.length >= 3 && roles.includes('name') && isDated && !isClosed(text);
}

/** Whether a line can only be something else than a part of a table. */
function endsTable(line: PlanLine): boolean {
  // `（1）` and `1.` may number rows; the cells behind them tell.
  const isRow = /[\t|│]/.test(line.text) && isTailCell(line.text.split(/[\t|│]/).at(-1) ?? '');
  const style = line.marker?.style;
  return (
    line.hashes > 0 ||
    (style !== undefined && style !== 'digit' && !isRow) ||
    columnHeader(line.text) !== undefined ||
    hasSentencePunctuation(line.text) ||
    /^(?:备?注|说明|资料来源)[:：]/.test(line.text)
  );
}
