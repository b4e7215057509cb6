import type { Range } from '../text/find.ts';

/** Signs of a source that are skipped at most to find the next printed character: those of Markdown and page numbers. */
const farthest = 64;

const isLayout = (unit: string) => /[\s#]/.test(unit);

/**
 * Where marked characters of a source stand in what is printed of it.
 *
 * Both are walked side by side. They hold the same characters but for layout, and for signs that stand in the source
 * alone; a printed character that is not found is taken for what the one before it was.
 *
 * @param pieces
 *   What is printed, one after another, such as marker, title and text of a unit.
 * @param source
 *   Text that the marks belong to.
 * @param spans
 *   Parts of the source that are printed, in order; in UTF-16 units.
 * @param isMarked
 *   Whether the character at an offset of the source is marked.
 * @returns
 *   For each piece the ranges of its marked characters, layout between them included, in UTF-16 units of the piece.
 */
export function printedRanges(
  pieces: readonly string[],
  source: string,
  spans: readonly (readonly [start: number, end: number])[],
  isMarked: (offset: number) => boolean,
): Range[][] {
  const places = spans.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter(
      (offset) => !isLayout(source.charAt(offset)),
    ),
  );
  let next = 0;
  let marked = false;

  const look = (unit: string): boolean => {
    for (let ahead = next; ahead < Math.min(places.length, next + farthest); ahead++) {
      const place = places[ahead] ?? 0;
      if (source.charAt(place) !== unit) continue;
      next = ahead + 1;
      return isMarked(place);
    }
    return marked;
  };

  return pieces.map((piece) => {
    const ranges: Range[] = [];
    let open: Range | undefined;

    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charAt(index);
      if (isLayout(unit)) continue;
      marked = look(unit);
      if (!marked) {
        open = undefined;
      } else if (open) {
        open.end = index + 1;
      } else {
        open = { start: index, end: index + 1 };
        ranges.push(open);
      }
    }

    return ranges;
  });
}
