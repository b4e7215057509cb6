/** What a cell of a flat table holds; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** A cell that can be written anywhere: what is no number is nothing, never the word NaN. */
export function finite(cell: Cell): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}
