/**
 * Rule: the rows of an indicator table have as many cells as its head.
 *
 * ## Why
 *
 * A row with fewer cells has lost one, or two were joined; which cell is the base and which the target is then a guess.
 *
 * ## Fix
 *
 * Compare with the published table. Cells are told by their shape where their number does not fit; check what
 * `npm run plan:inspect` says of the indicators.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { reporter } from './support/report.ts';

/** Warn of a row with too few or too many cells. */
export const tableCells: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'table-cells');

    for (const table of nodesOf(tree)) {
      if (table.type !== 'table') continue;
      const expected = table.header.length;
      const odd = table.children.filter(({ children }) => children.length !== expected);
      if (expected === 0 || odd.length === 0) continue;
      const [first] = odd;
      const isSame = odd.every(({ children }) => children.length === first?.children.length);
      // Where no row fits, it is the head that does not.
      if (first && isSame && odd.length === table.children.length && odd.length > 1) {
        report(
          `Unexpected ${first.children.length} cells in all ${odd.length} rows of the table, expected ${expected} as in its head; compare with the published table`,
          first.position,
        );
        continue;
      }
      for (const row of odd) {
        const count = row.children.length;
        report(
          `Unexpected row with ${count} cell${count === 1 ? '' : 's'}, expected ${expected} as in the head of the table; compare with the published table`,
          row.position,
        );
      }
    }
  };
};
