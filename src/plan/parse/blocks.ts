import { type Block, toBlock } from './block.ts';
import { joinLines } from './join-lines.ts';
import { dressedNumbers, pageHeaders, pageNumbers } from './furniture.ts';
import type { PlanLine } from './line.ts';
import { readLines } from './read-lines.ts';
import type { TableDraft } from './table-draft.ts';
import { findTables } from './tables.ts';
import { readTraits, type Traits } from './traits.ts';

/** What the reader found out about the text, with the blocks. */
export interface Blocks {
  blocks: Block[];
  traits: Traits;
  /** How often a paragraph goes on behind an empty line: the text keeps the page breaks of its original. */
  pageCuts: number;
}

/** Cut a text into blocks: lines without layout, rejoined where a page or the width of a page cut them. */
export function readBlocks(value: string): Blocks {
  const all = readLines(value);
  // Numbers of pages are looked for outside of tables, where numbers count rows; then tables again, without them.
  const dressed = dressedNumbers(all);
  const undressed = all.filter((line) => !dressed.has(line));
  const rows = linesOf(undressed, findTables(value, undressed));
  const numbers = pageNumbers(all.filter((line) => !rows.has(line)));
  const headers = pageHeaders(all, numbers);
  const furniture = new Set([...numbers, ...headers]);
  const lines = all.filter((line) => !furniture.has(line));
  const tables = findTables(value, lines);
  const inTable = linesOf(lines, tables);
  const traits = readTraits(lines.filter((line) => !inTable.has(line)));
  const joined = joinLines(lines, tables, traits);
  const blocks = [
    ...joined.blocks,
    ...[...furniture].map((line) => toBlock('page-number', [line])),
  ];
  return {
    blocks: blocks.sort((a, b) => a.start - b.start),
    traits,
    pageCuts: joined.pageCuts,
  };
}

/** All lines of the tables. */
function linesOf(lines: readonly PlanLine[], tables: readonly TableDraft[]): Set<PlanLine> {
  return new Set(tables.flatMap(({ from, to }) => lines.slice(from, to)));
}
