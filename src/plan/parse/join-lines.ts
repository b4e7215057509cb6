import { columnHeader } from '../grammar/column.ts';
import { isOutlineStyle, type MarkerStyle } from '../grammar/marker.ts';
import { isClosed } from '../grammar/sentence.ts';
import { isTableTitle } from '../grammar/table.ts';
import { type Block, toBlock } from './block.ts';
import { joins } from './join.ts';
import type { PlanLine } from './line.ts';
import { extendText, type OpenText } from './open-text.ts';
import type { TableDraft } from './table-draft.ts';
import { isFull, type Traits } from './traits.ts';

/** Lines put together, and what was seen on the way. */
export interface JoinedLines {
  blocks: Block[];
  /** How often a paragraph goes on behind an empty line. */
  pageCuts: number;
}

/**
 * Put the lines of each paragraph, heading and table together.
 *
 * @param tables
 *   The tables among the lines.
 */
export function joinLines(
  lines: readonly PlanLine[],
  tables: readonly TableDraft[],
  traits: Traits,
): JoinedLines {
  const blocks: Block[] = [];
  let pageCuts = 0;
  const tableAt = new Map(tables.map((table) => [table.from, table]));
  const counts = new Map<MarkerStyle, number>();
  let parts: PlanLine[] = [];
  let open: OpenText | undefined;
  const close = () => {
    if (open) blocks.push(toBlock(columnHeader(open.text) ? 'column' : 'text', parts));
    parts = [];
    open = undefined;
  };

  for (let index = 0; index < lines.length; index++) {
    const table = tableAt.get(index);
    if (table) {
      close();
      blocks.push({ ...toBlock('table', lines.slice(table.from, table.to)), table });
      index = table.to - 1;
      continue;
    }
    const line = lines[index];
    if (!line) continue;
    if (opensBlock(line, open, counts, traits)) {
      close();
      if (line.marker) counts.set(line.marker.style, line.marker.ordinal);
    } else if (
      !open ||
      (tableAt.has(index + 1) && isClosed(open.text) && isTableTitle(line.text)) ||
      !joins(open, line, lines[index + 1], traits)
    ) {
      close();
    } else if (line.blanksBefore > 0 && open.text.length > 60) {
      pageCuts++;
    }
    parts.push(line);
    open = extendText(open, line);
  }
  close();
  return { blocks, pageCuts };
}

/** Whether a line opens a heading or a column whatever stands before it. */
function opensBlock(
  line: PlanLine,
  open: OpenText | undefined,
  counts: ReadonlyMap<MarkerStyle, number>,
  traits: Traits,
): boolean {
  const column = columnHeader(line.text);
  if (column) return !(open && isOpenSentence(open, line, traits));
  const { marker } = line;
  if (!marker || !isOutlineStyle(marker.style)) return false;
  if (line.hashes > 0 || line.bold || !open || !isOpenSentence(open, line, traits)) return true;
  // In mid-sentence only the number that is due opens a heading: `一、二级医院` does not.
  const due = (counts.get(marker.style) ?? 0) + 1;
  return marker.ordinal === due || (marker.ordinal === 1 && line.blanksBefore > 0);
}

/** Whether what stands before the line is a sentence without an end. */
function isOpenSentence({ text, last }: OpenText, line: PlanLine, traits: Traits): boolean {
  const isText = /[，。；]/.test(text);
  return (
    isText && !isClosed(text) && (line.blanksBefore > 0 || isFull(last, traits) || traits.blanks)
  );
}
