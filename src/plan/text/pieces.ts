import type { Span } from '../../schemas/span.ts';

/**
 * A text put together from ranges of the source: what stands there, without the line breaks and signs of
 * layout between the ranges.
 */
export type Pieces = readonly Span[];

/** The text of the pieces. */
export function piecesText(value: string, pieces: Pieces): string {
  let text = '';
  for (const [start, end] of pieces) text += value.slice(start, end);
  return text;
}

/**
 * Cut out a part of the text.
 *
 * @param pieces
 *   The whole text.
 * @param from
 *   First place to keep, counted in the text of the pieces.
 * @param to
 *   Place behind the last to keep; the end when left out.
 */
export function cutPieces(pieces: Pieces, from: number, to = Infinity): Span[] {
  const cut: Span[] = [];
  let place = 0;
  for (const [start, end] of pieces) {
    const first = Math.max(start, start + from - place);
    const last = Math.min(end, start + to - place);
    if (first < last) cut.push([first, last]);
    place += end - start;
  }
  return cut;
}

/** Cut white space from both ends. */
export function trimPieces(value: string, pieces: Pieces): Span[] {
  const text = piecesText(value, pieces);
  const from = text.length - text.trimStart().length;
  return cutPieces(pieces, from, Math.max(from, text.trimEnd().length));
}

/** Source offset of a place in the text of the pieces. */
export function sourceOffset(pieces: Pieces, place: number): number {
  let rest = place;
  for (const [start, end] of pieces) {
    if (rest < end - start) return start + rest;
    rest -= end - start;
  }
  return pieces.at(-1)?.[1] ?? 0;
}

/**
 * From the first to the last place of some ranges, in any order.
 *
 * @returns
 *   The range, or `undefined` where there is none.
 */
export function outerSpan(pieces: Pieces): Span | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  let [from, to] = first;
  for (const [start, end] of pieces) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return [from, to];
}
