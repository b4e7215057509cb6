/**
 * Rule: no word is printed twice in a row.
 *
 * ## Why
 *
 * `按职责分工负责负责` is a slip of the pen or the trace of two texts put together.
 *
 * ## Fix
 *
 * Compare with the published plan; record what is meant in `content/notes/`. The source stays as it is.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { doubledClauses, doubledWords } from './support/doubled.ts';
import { placeIn, reporter } from './support/report.ts';
import { placedTexts } from './support/texts.ts';

/** Warn of a word, or of a clause with its sign, that is printed twice. */
export const doubledWord: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'doubled-word');

    for (const { kind, node, value, pieces } of placedTexts(tree, file)) {
      if (kind === 'cell') continue;
      for (const { words, from, to } of [...doubledWords(value), ...doubledClauses(value)]) {
        report(
          `Unexpected second \`${words}\` in a row, expected it once; compare with the published plan and record what is meant in \`content/notes/\``,
          placeIn(file, node, pieces, from, to),
        );
      }
    }
  };
};
