/**
 * Rule: the last paragraph of a unit ends with closing punctuation.
 *
 * ## Why
 *
 * A text that stops in mid-sentence has lost its end, most often at the end of a page.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import { closesWithResponsibility } from '../grammar/responsibility.ts';
import { isClosed } from '../grammar/sentence.ts';
import type { PlanNode, PlanRoot } from '../types.ts';
import { nodesOf } from './support/nodes.ts';
import { placeIn, reporter } from './support/report.ts';

/** Warn when the text of a section, column or item stops without `。` or the like. */
export const sentenceEnd: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'sentence-end');

    for (const node of nodesOf(tree)) {
      if (node.type !== 'section' && node.type !== 'column' && node.type !== 'item') continue;
      const own = (node.children as readonly PlanNode[]).filter(
        ({ type }) => type === 'paragraph' || type === 'table',
      );
      const last = own.at(-1);
      if (last?.type !== 'paragraph' || hasEnd(last.value)) continue;
      const { length } = last.value;
      const unit = node.marker === undefined ? `the ${node.type}` : `\`${node.marker}\``;
      report(
        `Unexpected end of ${unit} at \`${last.value.slice(-6)}\`, expected \`。\` or another closing sign; compare with the published plan, words may be lost`,
        placeIn(file, last, last.pieces, length - 1, length),
      );
    }
  };
};

/** Whether a text is closed by a sign, by those responsible, or by brackets behind a closed sentence. */
function hasEnd(value: string): boolean {
  return (
    isClosed(value) ||
    closesWithResponsibility(value) ||
    /[。！？；][（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]$/.test(value)
  );
}
