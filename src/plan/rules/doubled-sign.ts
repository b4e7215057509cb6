/**
 * Rule: signs of punctuation do not follow one another.
 *
 * Dots that lead to a page number (`。。。。`) and dashes are no punctuation in this sense.
 *
 * ## Why
 *
 * `，，` and `，。` are slips, or show where words between them were lost.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { placeIn, reporter } from './support/report.ts';
import { placedTexts } from './support/texts.ts';

/** Warn of two or three signs in a row. */
export const doubledSign: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'doubled-sign');

    for (const { kind, node, value, pieces } of placedTexts(tree, file)) {
      if (kind === 'cell') continue;
      for (const match of value.matchAll(/[，。、；：,;](?:\s*[，。、；：,;])+/g)) {
        const signs = match[0].replace(/\s/g, '');
        if (signs.length > 3) continue;
        report(
          `Unexpected \`${signs}\`, expected one sign; compare with the published plan, words between them may be lost`,
          placeIn(file, node, pieces, match.index, match.index + match[0].length),
        );
      }
    }
  };
};
