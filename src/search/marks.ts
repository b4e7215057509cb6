import { printedHeading, printedText, type SearchRecord } from './corpus.ts';
import { foldWithPlaces } from './fold.ts';
import { placesIn } from './hits.ts';
import type { Range } from './results.ts';

/**
 * Find folded words in the printed text of a unit.
 *
 * @returns
 *   Ranges of `printedText(record)`, from left to right; words that overlap make one. A range may reach from the heading
 *   into the text, and over the end of a paragraph.
 */
export function markRanges(record: SearchRecord, terms: readonly string[]): Range[] {
  const printed = printedText(record);
  const { folded, starts, ends } = foldWithPlaces(printed);
  const heading = printedHeading(record).length;
  // An indicator is named after its row or sentence: its heading is not followed by its text in print.
  const isApart = record.kind === 'indicator';
  const ranges: [number, number][] = [];

  for (const term of new Set(terms)) {
    for (const at of placesIn(folded, term)) {
      const start = starts[at] as number;
      const end = ends[at + term.length - 1] as number;
      if (!(isApart && start < heading && end > heading)) ranges.push([start, end]);
    }
  }

  return mergeRanges(ranges);
}

/** Make ranges that overlap one; those that only touch stay two. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged[merged.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The part of each range that lies between two offsets of a text, counted from the first of them, without white space at its ends. */
export function rangesWithin(text: string, ranges: readonly Range[], [from, to]: Range): Range[] {
  return ranges.flatMap(([first, last]): Range[] => {
    let start = Math.max(first, from);
    let end = Math.min(last, to);
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1;
    return start < end ? [[start - from, end - from]] : [];
  });
}
