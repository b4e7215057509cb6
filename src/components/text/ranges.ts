import type { Range } from './find.ts';

/** Ranges between the separators of a range of a text. */
export function splitRange(text: string, { start, end }: Range, separator: string): Range[] {
  const ranges: Range[] = [];
  let at = start;

  for (const piece of text.slice(start, end).split(separator)) {
    ranges.push({ start: at, end: at + piece.length });
    at += piece.length + separator.length;
  }

  return ranges;
}

/** Paragraphs of a unit's text; none when there is no text. */
export function paragraphRanges(text: string): Range[] {
  return text === '' ? [] : splitRange(text, { start: 0, end: text.length }, '\n');
}
