import type { Range } from './results.ts';

/** Longer sentences are cut at their semicolons too: lists of tasks run on for a whole paragraph. */
const longest = 120;

/**
 * Cut a paragraph into sentences. A row of a table is one.
 *
 * @returns
 *   Ranges that make up the paragraph.
 */
export function sentenceRanges(paragraph: string): Range[] {
  if (paragraph.includes('\t')) return [[0, paragraph.length]];
  return cutAfter(paragraph, [0, paragraph.length], /[。！？!?]+[”’」』）)]*/g).flatMap((range) =>
    range[1] - range[0] > longest ? cutAfter(paragraph, range, /[；;]/g) : [range],
  );
}

function cutAfter(text: string, [start, end]: Range, closing: RegExp): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(closing)) {
    const to = start + match.index + match[0].length;
    ranges.push([from, to]);
    from = to;
  }
  if (from < end) ranges.push([from, end]);
  return ranges;
}
