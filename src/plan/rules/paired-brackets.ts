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
import { unpairedSigns } from '../grammar/sentence.ts';
import type { PlanRoot } from '../types.ts';
import { placeIn, reporter } from './support/report.ts';
import { placedTexts } from './support/texts.ts';

/** Warn of a bracket or quote without its partner, and of a pair of two widths. */
export const pairedBrackets: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'paired-brackets');

    for (const { node, value, pieces } of placedTexts(tree, file)) {
      const place = (offset: number) => placeIn(file, node, pieces, offset, offset + 1);
      for (const { sign, offset, expected } of unpairedSigns(value)) {
        if (isPoint(value, offset)) continue;
        const isOpening = '）》〉】”'.includes(expected);
        report(
          `Unexpected \`${sign}\` that ${isOpening ? 'is not closed' : 'closes nothing'}, expected \`${expected}\` ${isOpening ? 'behind' : 'before'} it in the same paragraph; compare with the published plan`,
          place(offset),
        );
      }
      for (const { opening, offset } of mixedPairs(value)) {
        const expected = opening === '（' ? '）' : ')';
        report(
          `Unexpected \`${value.charAt(offset)}\` that closes \`${opening}\`, expected \`${expected}\`, brackets of one width`,
          place(offset),
        );
      }
    }
  };
};

/** `1）` and `a)` number points; their bracket has no partner. */
function isPoint(value: string, offset: number): boolean {
  return (
    /[）)]/.test(value.charAt(offset)) &&
    /(?:^|[，。；：、\s])[0-9０-９a-zA-Z]{1,2}$/.test(value.slice(Math.max(0, offset - 4), offset))
  );
}

/** Brackets that are closed by one of the other width. */
function mixedPairs(value: string): { opening: string; offset: number }[] {
  if (!/[（）]/.test(value) || !/[()]/.test(value)) return [];
  const found: { opening: string; offset: number }[] = [];
  const open: string[] = [];
  for (const { 0: sign, index: offset } of value.matchAll(/[（()）]/g)) {
    if (sign === '（' || sign === '(') {
      open.push(sign);
      continue;
    }
    const opening = open.pop();
    if (opening && (opening === '（') !== (sign === '）')) found.push({ opening, offset });
  }
  return found;
}
