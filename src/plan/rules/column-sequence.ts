/**
 * Rule: special columns are numbered 1, 2, 3 … through the document.
 *
 * ## Why
 *
 * A gap is nearly always a column whose opening line was lost in a scan: its items then stand in the section around
 * it. A number printed twice makes two columns compete for one address.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { PlanColumn, PlanNode, PlanRoot } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { inLine, markerPlace, reporter } from './support/report.ts';
import { readSequence } from './support/sequence.ts';

/** Warn when the number of a column does not follow the one before it. */
export const columnSequence: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'column-sequence');
    const columns = nodesOf(tree).filter(isNumbered);

    const { breaks } = readSequence(
      columns.map(({ ordinal }) => ordinal),
      1,
    );
    for (const { index, expected } of breaks) {
      const column = columns[index];
      if (!column) continue;
      const before = columns[index - 1];
      const place = before
        ? ` behind number \`${before.ordinal}\`${inLine(before)}`
        : ' as the first';
      report(
        `Unexpected column \`${column.marker ?? column.ordinal}\`${place}, expected number \`${expected}\`; compare with the published plan, a column may be lost or its number misread`,
        markerPlace(file, column),
      );
    }
  };
};

function isNumbered(node: PlanNode): node is PlanColumn & { ordinal: number } {
  return node.type === 'column' && node.ordinal !== undefined;
}
