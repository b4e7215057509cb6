/**
 * Rule: a text has no page numbers between its lines.
 *
 * ## Why
 *
 * They come with texts taken from a PDF. The reader takes them out of the sentences they cut and puts them into the
 * tail; a number taken out by mistake would be missing from the text.
 *
 * ## Fix
 *
 * Nothing to mend. Look whether each is the number of a page.
 */

import type { Plugin } from 'unified';
import type { PlanParagraph, PlanRoot } from '../types.ts';
import { reporter } from './support/report.ts';

/** Remark, once, on the page numbers that were taken out. */
export const pageNumber: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    const numbers: PlanParagraph[] = [];
    for (const child of tree.children) {
      if (child.type !== 'tail') continue;
      for (const part of child.children) {
        if (part.type === 'paragraph' && isPageNumber(part.value)) numbers.push(part);
      }
    }
    const [first] = numbers;
    if (!first) return;
    const others = numbers
      .slice(1, 6)
      .flatMap(({ position }) => (position ? [position.start.line] : []));
    const more = numbers.length > 6 ? ' …' : '';
    const lines =
      others.length > 0
        ? ` (others in ${others.length > 1 ? 'lines' : 'line'} ${others.join(', ')}${more})`
        : '';
    reporter(file, 'page-number')(
      `Unexpected page number \`${first.value}\`, one of ${numbers.length}, expected text only${lines}; they are shown in the tail, not in the text`,
      first.position,
      'info',
    );
  };
};

/** Digits, dashes and the words for page, and nothing else. */
function isPageNumber(value: string): boolean {
  return /[0-9０-９]/.test(value) && /^[0-9０-９\s—―–‒－\-_·•/／第共页，,]{1,24}$/.test(value);
}
