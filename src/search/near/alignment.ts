import { costs } from './errors-allowed.ts';
import { pause } from './plain.ts';
import type { Sounds } from './sounds.ts';

/** A stretch of a text taken for a query. */
export interface Alignment {
  /** Half-open range of the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Sum of the costs of all errors. */
  cost: number;
}

/**
 * Where in a text a query stands with the smallest sum of errors.
 *
 * Semi-global alignment: the query whole, the text from anywhere to anywhere (P. H. Sellers, The theory and computation of
 * evolutionary distances, J. Algorithms 1, 1980), with swapped neighbours as one error (optimal string alignment: F. J. Damerau,
 * Comm. ACM 7, 1964). Of equally good stretches the first, and of those that begin alike the longest up to the length of the
 * query.
 *
 * @param query
 *   Plain text, see `plain`, like `text`.
 */
export function align(query: string, text: string, { alike }: Pick<Sounds, 'alike'>): Alignment {
  const width = text.length + 1;
  if (width > room) rows = makeRows(width);
  let [before, last, row] = rows;
  for (let at = 0; at < width; at++) {
    last.cost[at] = 0;
    last.start[at] = at;
  }

  for (let line = 1; line <= query.length; line++) {
    const code = query.charCodeAt(line - 1);
    const isEdge = line === 1 || line === query.length;
    const extra = code === pauseCode ? costs.pause : isEdge ? costs.outside : costs.extra;
    row.cost[0] = (last.cost[0] as number) + extra;
    row.start[0] = 0;

    for (let at = 1; at < width; at++) {
      const other = text.charCodeAt(at - 1);
      // Substituted first, so that a wrong character at the edge is part of the stretch.
      let cost = (last.cost[at - 1] as number) + substitution(code, other, alike);
      let start = last.start[at - 1] as number;

      if (
        line > 1 &&
        at > 1 &&
        code === text.charCodeAt(at - 2) &&
        other === query.charCodeAt(line - 2)
      ) {
        const swapped = (before.cost[at - 2] as number) + costs.swapped;
        if (swapped < cost) {
          cost = swapped;
          start = before.start[at - 2] as number;
        }
      }
      const missing =
        (row.cost[at - 1] as number) + (other === pauseCode ? costs.pause : costs.missing);
      if (missing < cost) {
        cost = missing;
        start = row.start[at - 1] as number;
      }
      const tooMany = (last.cost[at] as number) + extra;
      if (tooMany < cost) {
        cost = tooMany;
        start = last.start[at] as number;
      }
      row.cost[at] = cost;
      row.start[at] = start;
    }
    [before, last, row] = [last, row, before];
  }

  let best: Alignment = { start: 0, end: 0, cost: Infinity };
  for (let at = 0; at < width; at++) {
    const cost = last.cost[at] as number;
    const start = last.start[at] as number;
    const isLonger =
      start === best.start && cost === best.cost && at - start <= query.length && start < at;
    // Sums of fractions differ in the last digit by their order.
    if (cost < best.cost - 1e-9 || isLonger) best = { start, end: at, cost };
  }
  return best;
}

const pauseCode = pause.charCodeAt(0);

/** A character of the query over the text: the costs up to each character of it, and where the stretch begins. */
interface Row {
  cost: Float64Array;
  start: Int32Array;
}

/** Kept from call to call: there are hundreds a query. */
let room = 0;
let rows = makeRows(256);

function makeRows(width: number): [Row, Row, Row] {
  room = width;
  const makeRow = () => ({ cost: new Float64Array(width), start: new Int32Array(width) });
  return [makeRow(), makeRow(), makeRow()];
}

function substitution(code: number, other: number, alike: Sounds['alike']): number {
  if (code === other) return 0;
  // A pause is no letter: it is left out or put in.
  if (code === pauseCode || other === pauseCode) return Infinity;
  return alike(code, other) ? costs.homophone : costs.wrong;
}
