import { fold, foldWithPlaces } from '../../search/fold.ts';
import type { Range } from '../../search/results.ts';

/** A part of a piece of text that belongs to a hit. */
export interface HitPart {
  /** Index of the piece. */
  piece: number;
  /** Half-open range of the piece, in UTF-16 units. */
  range: Range;
}

/**
 * Find words in a text that is cut into pieces, as the text nodes of a paragraph are.
 *
 * Both are compared as the search compares them, so that width, case, white space, quotes and the like do not matter.
 *
 * @param pieces
 *   One after the other they make up the text.
 * @param words
 *   As they are printed, or otherwise written.
 * @returns
 *   Hits in the order of the text, each with its parts; of hits that overlap, one that holds them all.
 */
export function findWords(pieces: readonly string[], words: readonly string[]): HitPart[][] {
  const text = foldWithPlaces(pieces.join(''));
  const ranges = joined(
    words.map(fold).flatMap((word) => (word === '' ? [] : occurrences(text.folded, word))),
  );
  const hits: HitPart[][] = [];
  let piece = 0;
  let offset = 0;

  for (const [first, last] of ranges) {
    const start = text.starts[first] ?? 0;
    const end = text.ends[last - 1] ?? 0;
    const parts: HitPart[] = [];
    let length = pieces[piece]?.length ?? 0;
    while (offset + length <= start) {
      offset += length;
      piece++;
      length = pieces[piece]?.length ?? Infinity;
    }
    // The piece it ends in may hold the next hit, too.
    for (let at = piece, from = offset; from < end && at < pieces.length; at++) {
      const own = pieces[at] ?? '';
      const range = [Math.max(start - from, 0), Math.min(end - from, own.length)] as const;
      // White space that only lays out the page is no part of it.
      if (own.slice(...range).trim() !== '') parts.push({ piece: at, range });
      from += own.length;
    }
    if (parts.length > 0) hits.push(parts);
  }
  return hits;
}

function occurrences(text: string, word: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

/** Ranges in order, those that overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const [start, end] of [...ranges].sort(([a, b], [c, d]) => a - c || d - b)) {
    const last = kept[kept.length - 1];
    if (last && start < last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], end)];
    else kept.push([start, end]);
  }
  return kept;
}
