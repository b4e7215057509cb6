import type { Font, Glyph } from 'fontkitten';
import { openSlice, sliceOf } from './slices.ts';

/** Weights in use: running text and headings. */
export type Weight = 400 | 700;

/** A typeface in one weight, ready for the characters it was opened for. */
export interface Face {
  /** Width of a line in pixels, set at `size` pixels to the em. */
  width(text: string, size: number): number;
  /** Outline of a line as SVG path data; its baseline begins at `x`, `y`, and `size` is in pixels to the em. */
  outline(text: string, x: number, y: number, size: number): string;
  /** Characters that the typeface does not have. */
  missing: readonly string[];
}

/** What printers set for a type they lack. */
const substitute = '〓';

/** Noto Serif SC is drawn on a grid of 1,000 units to the em. */
const grid = 1000;

const weighted = new Map<string, Promise<Font>>();

/**
 * Open Noto Serif SC for a text.
 *
 * Texts become outlines, so that a picture looks the same on a machine without Chinese fonts. A character that the
 * typeface lacks is drawn as 〓, as printers do, and listed.
 *
 * @param text
 *   Every character that will be measured or drawn; others become 〓.
 */
export async function openFace(text: string, weight: Weight): Promise<Face> {
  const glyphs = new Map<string, Glyph>();
  const missing: string[] = [];

  for (const character of new Set([substitute, ...text])) {
    const slice = sliceOf(character);
    const glyph = slice && glyphOf(await openWeight(slice, weight), character);
    if (glyph) glyphs.set(character, glyph);
    else missing.push(character);
  }

  const setting = (text: string) =>
    Array.from(text).map((character, index, all) => {
      const glyph = (glyphs.get(character) ?? glyphs.get(substitute)) as Glyph;
      return settingOf(glyph, character, all[index - 1], all[index + 1]);
    });

  return {
    missing,
    width: (text, size) => (setting(text).reduce((sum, { width }) => sum + width, 0) * size) / grid,
    outline: (text, x, y, size) => {
      const scale = size / grid;
      let end = x;
      return setting(text)
        .map(({ glyph, shift, width }) => {
          const outline = glyph.path
            .scale(scale, -scale)
            .translate(end + shift * scale, y)
            .toSVG();
          end += width * scale;
          return outline;
        })
        .join('');
    },
  };
}

/** A glyph, how far it is moved from its place, and the room it takes, in units of the grid. */
interface Setting {
  glyph: Glyph;
  shift: number;
  width: number;
}

/** Empty room on each side of a quotation mark among Latin letters. */
const margin = 40;

/** The typeface has quotation marks of full width only: right in Chinese, far too wide in People’s. */
function settingOf(glyph: Glyph, character: string, last = ' ', next = ' '): Setting {
  const latin = /[\p{Script=Latin}\d.,]/u;
  const narrow =
    (/[’”]/.test(character) && latin.test(last)) || (/[‘“]/.test(character) && latin.test(next));
  return narrow
    ? { glyph, shift: margin - glyph.bbox.minX, width: glyph.bbox.width + 2 * margin }
    : { glyph, shift: 0, width: glyph.advanceWidth };
}

function openWeight(slice: string, weight: Weight): Promise<Font> {
  const key = `${slice} ${weight}`;
  const font =
    weighted.get(key) ?? openSlice(slice).then((font) => font.getVariation({ wght: weight }));
  weighted.set(key, font);
  return font;
}

function glyphOf(font: Font, character: string): Glyph | undefined {
  const code = character.codePointAt(0) ?? -1;
  return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code) : undefined;
}
