import { openFace, type Face, type Weight } from '../picture/face.ts';

/** What is drawn as one piece: a character, or a Latin word with the quotation marks in it, which are narrower there. */
const piece =
  /[\p{Script=Latin}\d.,‘’“”]*[\p{Script=Latin}\d.,][‘’“”][\p{Script=Latin}\d.,‘’“”]*|./gsu;

/** Pixels to the em that outlines are kept at. */
const em = 100;

interface Glyph {
  /** Width at `em`. */
  width: number;
  /** SVG path data at `em`, from the beginning of its baseline. */
  path: string;
}

/** Outlines by weight and piece: charts of one site use the same few hundred characters again and again. */
const known = new Map<string, Glyph>();

/** Text of one picture as outlines that are each written once and used where they stand. */
export interface Outlines {
  /** Width of a line in pixels. */
  width(text: string, size: number, weight: 400 | 700): number;
  /** A line as SVG; its baseline begins at `x`, `y`. */
  line(text: string, x: number, y: number, size: number, weight: 400 | 700): string;
  /** `<defs>` of every outline that a line used. */
  definitions(): string;
  /** Characters that the typeface does not have. */
  missing: readonly string[];
}

/**
 * Open the typeface for the texts of a picture.
 *
 * @param texts
 *   Every text, by weight.
 */
export async function openOutlines(texts: Readonly<Record<400 | 700, string>>): Promise<Outlines> {
  const faces = {
    400: await learn(texts[400], 400),
    700: await learn(texts[700], 700),
  };
  const used = new Map<string, number>();
  const glyphs = (text: string, weight: 400 | 700) =>
    (text.match(piece) ?? []).flatMap((each) => {
      const glyph = known.get(keyOf(each, weight));
      return glyph ? [{ each, ...glyph }] : [];
    });
  const idOf = (key: string) => {
    const id = used.get(key) ?? used.size;
    used.set(key, id);
    return id;
  };

  return {
    missing: [...new Set([...faces[400].missing, ...faces[700].missing])],
    width: (text, size, weight) =>
      (glyphs(text, weight).reduce((sum, { width }) => sum + width, 0) * size) / em,
    line: (text, x, y, size, weight) => {
      let at = x;
      return glyphs(text, weight)
        .map(({ each, width }) => {
          const place = `translate(${round(at)} ${round(y)}) scale(${round(size / em)})`;
          at += (width * size) / em;
          return `<use href="#g${idOf(keyOf(each, weight))}" transform="${place}"/>`;
        })
        .join('');
    },
    definitions: () =>
      `<defs>${[...used].map(([key, id]) => `<path id="g${id}" d="${known.get(key)?.path ?? ''}"/>`).join('')}</defs>`,
  };
}

/** Learn the outlines of a text that are not known yet. */
async function learn(text: string, weight: Weight): Promise<Pick<Face, 'missing'>> {
  const fresh = [...new Set(text.match(piece) ?? [])].filter(
    (each) => !known.has(keyOf(each, weight)),
  );
  if (fresh.length === 0) return { missing: [] };
  const face = await openFace(fresh.join(''), weight);
  for (const each of fresh) {
    known.set(keyOf(each, weight), {
      width: face.width(each, em),
      path: face.outline(each, 0, 0, em),
    });
  }
  return face;
}

function keyOf(text: string, weight: number): string {
  return `${weight} ${text}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
