/**
 * Rule: the text has an outline, at least one numbered heading.
 *
 * ## Why
 *
 * Everything the site does hangs on the headings: addresses, comparison, contents. A text without any is either no
 * plan or has lost its numbers on the way.
 *
 * ## Fix
 *
 * Check that the file is the right one. Headings are found by their numbers, such as `一、` `（一）` `1.` `第一章`, each
 * at the beginning of a line.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { isEmptyText } from './support/empty.ts';
import { fileStart, reporter } from './support/report.ts';

/** Refuse a text without a section. */
export const noHeading: Plugin<[], PlanRoot> = function () {
  return function (tree, file) {
    if (isEmptyText(String(file))) return;
    if (tree.children.some(({ type }) => type === 'section')) return;
    reporter(file, 'no-heading')(
      'Unexpected text without a heading, expected lines that open with a number such as `一、`, `（一）`, `1.` or `第一章`; check that the file is the text of a plan',
      fileStart,
      'error',
    );
  };
};
