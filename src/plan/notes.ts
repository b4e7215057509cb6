import type { Span } from '../schemas/span.ts';
import { locator, splitLines } from './text/lines.ts';

/** Where the words of a note stand. */
export interface NotePlace {
  /** Offset of the first character. */
  start: number;
  /** Offset behind the last. */
  end: number;
  /** First and last line, from 1. */
  lines: [number, number];
}

/**
 * Find the words of a note in the unit it names.
 *
 * White space and `#` do not count, since the unit is shown without them.
 *
 * @param source
 *   The whole text.
 * @param unit
 *   The unit, with its own ranges.
 * @param text
 *   The words.
 * @returns
 *   The place, or `null` where the words are not there or not there once.
 */
export function locateNote(
  source: string,
  unit: { readonly spans: readonly Span[] },
  text: string,
): NotePlace | null {
  const words = text.replace(/[\s#]+/g, '');
  const offsets: number[] = [];
  let bare = '';
  for (const [start, end] of unit.spans) {
    for (let offset = start; offset < end; offset++) {
      const sign = source.charAt(offset);
      if (/[\s#]/.test(sign)) continue;
      bare += sign;
      offsets.push(offset);
    }
  }
  const found = words === '' ? -1 : bare.indexOf(words);
  if (found === -1 || bare.includes(words, found + 1)) return null;
  const start = offsets[found] ?? 0;
  const end = (offsets[found + words.length - 1] ?? start) + 1;
  const place = locator(splitLines(source));
  return { start, end, lines: [place(start).line, place(end - 1).line] };
}
