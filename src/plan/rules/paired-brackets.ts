/**
 * Rule: every bracket and quote has its partner, of the same width.
 *
 * ## Why
 *
 * A bracket that does not close hides where a responsibility ends and where the text goes on; often it shows that a
 * line is missing. `（…)` closes, but is a slip.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { type OddSign, oddSigns } from './support/brackets.ts';
import { placeIn, reporter } from './support/report.ts';
import { placedTexts } from './support/texts.ts';

/** Warn of a bracket or quote without its partner, and of a pair of two widths. */
export const pairedBrackets: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'paired-brackets');

    for (const { node, value, pieces } of placedTexts(tree, file)) {
      for (const odd of oddSigns(value)) {
        report(reason(odd), placeIn(file, node, pieces, odd.offset, odd.offset + 1));
      }
    }
  };
};

function reason({ sign, kind, expected }: OddSign): string {
  if (kind === 'open') {
    return `Unexpected \`${sign}\` that is not closed, expected \`${expected}\` behind it in the same paragraph; compare with the published plan`;
  }
  if (kind === 'closes-nothing') {
    return `Unexpected \`${sign}\` that closes nothing, expected \`${expected}\` before it in the same paragraph; compare with the published plan`;
  }
  return `Unexpected \`${sign}\` behind a bracket of the other width, expected \`${expected}\`; record it in \`content/notes/\` if the published plan has it too`;
}
