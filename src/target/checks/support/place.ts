import { locator, splitLines, type Point } from '../../../plan/text/lines.ts';
import type { Lines } from '../../../schemas/index.ts';

/** A range of the source. */
export interface SourcePlace {
  start: Point;
  /** Behind its last character. */
  end: Point;
}

/** Layout of lines, headings and tables; records are read without it. */
const layout = /[\s#|]/;

/**
 * Find words in some lines of a text, one behind the other; the last of them is the place.
 *
 * White space, `#` and `|` do not count. Words that are not there are passed over; where none is, it is all of the
 * lines.
 *
 * @param words
 *   Such as the name of an indicator and its value, so that the value is looked for behind the name.
 */
export function findPlace(
  source: string,
  [first, last]: Lines,
  words: readonly string[],
): SourcePlace {
  const lines = splitLines(source);
  const at = locator(lines);
  const from = lines[first - 1]?.start ?? 0;
  const to = lines[last - 1]?.end ?? source.length;
  const offsets: number[] = [];
  let bare = '';
  for (let offset = from; offset < to; offset++) {
    const sign = source.charAt(offset);
    if (layout.test(sign)) continue;
    bare += sign;
    offsets.push(offset);
  }

  let behind = 0;
  let found: [number, number] | undefined;
  for (const word of words) {
    const looked = Array.from(word)
      .filter((sign) => !layout.test(sign))
      .join('');
    const index = looked === '' ? -1 : bare.indexOf(looked, behind);
    if (index === -1) continue;
    behind = index + looked.length;
    found = [offsets[index] ?? from, (offsets[behind - 1] ?? from) + 1];
  }
  const [start, end] = found ?? [from, Math.max(from, to)];
  return { start: at(start), end: at(end) };
}
