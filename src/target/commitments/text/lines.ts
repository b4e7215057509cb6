import { locator, splitLines } from '../../../plan/text/lines.ts';
import type { Lines, Span, UnitRecord } from '../../../schemas/index.ts';

/** How far a sign of the text is looked for in the source: whatever layout stands between is shorter. */
const farthest = 400;

/**
 * Make a function that says on which lines of the source a range of a unit's own text stands.
 *
 * White space, `#` and signs of tables aside, a unit's source is its marker, its title, `。` and its text, character for
 * character; so both are walked side by side.
 */
export function lineFinder(
  source: string,
): (unit: UnitRecord) => (span: Span, inTitle: boolean) => Lines {
  const place = locator(splitLines(source));

  return (unit) => {
    const { title, text } = sourceOffsets(unit, source);
    return ([start, end], inTitle) => {
      const offsets = inTitle ? title : text;
      // Not by slices: many numbers may stand in one long sentence.
      let [first, last] = [start, end - 1];
      while (first <= last && (offsets[first] ?? -1) < 0) first++;
      while (last >= first && (offsets[last] ?? -1) < 0) last--;
      const [from, to] = [offsets[first], offsets[last]];
      if (first > last || from === undefined || to === undefined) return unit.lines;
      return [place(from).line, place(to).line];
    };
  };
}

/** For each character of the unit's title and text its place in the source; -1 for what is not there, such as the `\n` between paragraphs. */
export function sourceOffsets(
  { marker, title, text, spans }: Pick<UnitRecord, 'marker' | 'title' | 'text' | 'spans'>,
  source: string,
): { title: number[]; text: number[] } {
  const own: number[] = [];
  for (const [start, end] of spans) {
    for (let offset = start; offset < end; offset++) {
      if (/\S/.test(source.charAt(offset))) own.push(offset);
    }
  }
  let next = 0;
  const take = (sign: string): number => {
    const limit = Math.min(own.length, next + farthest);
    for (let index = next; index < limit; index++) {
      const offset = own[index] ?? -1;
      if (source.charAt(offset) !== sign) continue;
      next = index + 1;
      return offset;
    }
    return -1;
  };
  const walk = (words: string) =>
    Array.from({ length: words.length }, (_, index) => {
      const sign = words.charAt(index);
      return /\S/.test(sign) ? take(sign) : -1;
    });
  walk(marker ?? '');
  return { title: walk(title ?? ''), text: walk(text) };
}
