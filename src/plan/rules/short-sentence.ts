/**
 * Rule: a sentence has more than three characters.
 *
 * ## Why
 *
 * `互动交流。活动。` is `互动交流活动。` with a full stop too many: the stump that it leaves is no sentence.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { placeIn, reporter } from './support/report.ts';
import { placedTexts } from './support/texts.ts';

/** Warn of a stump between two full stops. */
export const shortSentence: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'short-sentence');

    for (const { kind, node, value, pieces } of placedTexts(tree, file)) {
      if (kind !== 'paragraph') continue;
      for (const match of value.matchAll(/。([\u4e00-\u9fff]{1,3})(?=。)/g)) {
        const sentence = `${match[1] ?? ''}。`;
        const start = match.index + 1;
        report(
          `Unexpected sentence \`${sentence}\`, expected more than three characters; compare with the published plan, the \`。\` before it may be one too many`,
          placeIn(file, node, pieces, start, start + sentence.length),
        );
      }
    }
  };
};
