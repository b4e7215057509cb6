/**
 * Rule: sections, columns and items have a title.
 *
 * ## Why
 *
 * A number alone is usually a heading whose words the scan put elsewhere, and an indicator table without a title has
 * often lost the line `专栏1 …` above it. A numbered paragraph without a heading is a habit of some plans, so it is a
 * remark only.
 *
 * ## Fix
 *
 * Compare with the published plan. The source stays as it is; the unit is shown by its number.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { markerPlace, reporter } from './support/report.ts';

/** Warn of a unit without a title; remark on one that is a numbered paragraph. */
export const missingTitle: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'missing-title');

    for (const node of nodesOf(tree)) {
      if (node.type !== 'section' && node.type !== 'column' && node.type !== 'item') continue;
      if (node.title !== undefined) continue;
      const name = node.marker === undefined ? node.type : `${node.type} \`${node.marker}\``;
      const isParagraph = node.type !== 'column' && node.runIn;
      report(
        isParagraph
          ? `Unexpected ${name} without a title, expected words closed by \`。\` before its text; it is shown by its number`
          : `Unexpected ${name} without a title, expected words ${node.marker === undefined ? 'above' : 'behind'} it; compare with the published plan`,
        markerPlace(file, node),
        isParagraph ? 'info' : 'warning',
      );
    }
  };
};
