/**
 * Rule: what is marked as a heading has a number.
 *
 * ## Why
 *
 * The outline is made of the printed numbers, since the Markdown signs of converted texts cannot be trusted. A line
 * with `#` or all in bold that has no number stays a paragraph: perhaps its number was lost.
 *
 * ## Fix
 *
 * Compare with the published plan. If the heading has no number there either, nothing is to be done: it stays a
 * paragraph of the section before it.
 */

import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { opensPoint } from '../grammar/sentence.ts';
import type { PlanRoot } from '../types.ts';
import { reporter } from './support/report.ts';
import { sourceOf } from './support/source.ts';
import { placedTexts } from './support/texts.ts';

/** Indent, quote signs and `#` take at most this much of a line. */
const longestOpening = 40;

/** Warn of a paragraph of the main part that was marked as a heading. */
export const unnumberedHeading: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const report = reporter(file, 'unnumbered-heading');
    const { value } = sourceOf(file);

    for (const { kind, part, node, value: text } of placedTexts(tree, file)) {
      if (kind !== 'paragraph' || part !== 'main' || opensPoint(text)) continue;
      if (!isMarkedAsHeading(value, node.position)) continue;
      report(
        `Unexpected heading \`${text.slice(0, 20)}\` without a number, expected one such as \`（一）\` or \`1.\` before it; it stays a paragraph of the section before it`,
        node.position,
      );
    }
  };
};

/** Whether `#` or a sign of bold stands between the beginning of its line and the paragraph. */
function isMarkedAsHeading(value: string, position: Position | undefined): boolean {
  const { offset, column } = position?.start ?? {};
  if (offset === undefined || column === undefined || column > longestOpening) return false;
  const before = value.slice(Math.max(0, offset - column + 1), offset);
  return /^[\s>]*(?:#{1,6}\s*(?:\*\*|__)?|\*\*|__)\s*$/.test(before);
}
