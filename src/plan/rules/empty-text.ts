/**
 * Rule: there is a text.
 *
 * ## Why
 *
 * An empty file is nearly always a failed download or a wrong conversion; a plan made of it would be an empty page.
 *
 * ## Fix
 *
 * Get the text again from where it was published.
 */

import type { Plugin } from 'unified';
import type { PlanRoot } from '../types.ts';
import { isEmptyText } from './support/empty.ts';
import { fileStart, reporter } from './support/report.ts';

/** Refuse a file with nothing in it but white space and signs that cannot be seen. */
export const emptyText: Plugin<[], PlanRoot> = function () {
  return function (_, file) {
    if (!isEmptyText(String(file))) return;
    reporter(file, 'empty-text')(
      'Unexpected empty text, expected the text of a plan; get it again from where it was published',
      fileStart,
      'error',
    );
  };
};
