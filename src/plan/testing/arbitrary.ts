import * as fc from 'fast-check';
import { columns, halves, markers, signs, spaces, tables, words } from './fragments.ts';

/** Any piece that a text may be mixed from, line breaks and short headings most of all. */
const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constant('\n') },
  { weight: 4, arbitrary: fc.constantFrom(...markers) },
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...spaces) },
  { weight: 2, arbitrary: fc.constantFrom(...tables) },
  { weight: 2, arbitrary: fc.constantFrom(...columns) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
);

/** A text mixed from pieces. */
export const mixture: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A text that holds no sign of Markdown: nothing that the reader may take for decoration. */
export const plainMixture: fc.Arbitrary<string> = mixture.map((text) =>
  text.replace(/[*_>|`~]|-{2,}|={2,}/g, ''),
);

/** Strings of any kind, halves of characters among them. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fragment, fc.constantFrom(...halves)), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

type Edit = (lines: string[]) => string[];

/** One accident that befalls a text on its way from the press to a file. */
const accident: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom('cut', 'drop', 'double', 'swap', 'join', 'open', 'insert'),
    fc.nat(999),
    fc.nat(999),
    fragment,
  )
  .map(([kind, first, second, piece]): Edit => {
    return (lines) => {
      const at = first % Math.max(lines.length, 1);
      const other = second % Math.max(lines.length, 1);
      const line = lines[at] ?? '';
      const place = second % (line.length + 1);
      const copy = [...lines];
      if (kind === 'cut') copy.splice(at, 1, line.slice(0, place), line.slice(place));
      else if (kind === 'drop') copy.splice(at, 1);
      else if (kind === 'double') copy.splice(at, 0, line);
      else if (kind === 'swap') [copy[at], copy[other]] = [lines[other] ?? '', line];
      else if (kind === 'join') copy.splice(at, 2, line + (lines[at + 1] ?? ''));
      else if (kind === 'open') copy[at] = piece + line;
      else copy[at] = line.slice(0, place) + piece + line.slice(place);
      return copy;
    };
  });

/**
 * A stretch of a real text after some accidents, with any kind of line ending.
 *
 * @param texts
 *   The real texts.
 */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(999),
      // Now and then a whole text; mostly a page or two, which is quicker.
      fc.oneof(
        { weight: 30, arbitrary: fc.integer({ min: 1, max: 40 }) },
        { weight: 1, arbitrary: fc.constant(999) },
      ),
      fc.array(accident, { maxLength: 12 }),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', '\f', ''),
    )
    .map(([text, from, length, accidents, ending]) => {
      const lines = text.split('\n');
      const start = length === 999 ? 0 : from % lines.length;
      const stretch = lines.slice(start, start + length);
      return accidents.reduce((edited, edit) => edit(edited), stretch).join(ending);
    });
}
