import { everyMark, type ChartDrawing } from '../../chart/drawing.ts';
import { pictureColors } from '../picture/colors.ts';
import { pngOf } from '../picture/png.ts';
import { openOutlines, type Outlines } from './glyphs.ts';
import { pictureColor } from './standalone.ts';
import { attributes, writeMarks } from './write-marks.ts';

/** Pixels of the PNG to a pixel of the drawing: sharp on dense screens and on paper. */
const density = 2;

/** Make a PNG of a picture, its texts as outlines, with the characters that the font lacks. */
export async function chartPng(
  drawing: ChartDrawing,
): Promise<{ png: Buffer; missing: readonly string[] }> {
  const texts = everyMark(drawing.marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const of = (wanted: 400 | 700) =>
    texts.map(({ text, weight = 400 }) => (weight === wanted ? text : '')).join(' ');
  const outlines = await openOutlines({ 400: of(400), 700: of(700) });
  return { png: await pngOf(outlined(drawing, outlines)), missing: outlines.missing };
}

function outlined({ width, height, marks }: ChartDrawing, outlines: Outlines): string {
  const body = writeMarks(marks, {
    paint: (fill, stroke) =>
      attributes({ fill: fill && pictureColor(fill), stroke: stroke && pictureColor(stroke) }),
    text: ({ text, x, y, size, anchor = 'start', weight = 400, halo, fill = 'ink' }) => {
      const length = outlines.width(text, size, weight);
      const start = { start: x, middle: x - length / 2, end: x - length }[anchor];
      const line = outlines.line(text, start, y, size, weight);
      // The edge first, so that it does not eat into the strokes; its width is in units of the outlines.
      const edge = halo
        ? `<g stroke="${pictureColors.paper}" stroke-width="${300 / size}" fill="none">${line}</g>`
        : '';
      return `${edge}<g fill="${pictureColor(fill)}">${line}</g>`;
    },
    traits: (_, inner) => inner,
  });
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * density,
    height: height * density,
    viewBox: `0 0 ${width} ${height}`,
  });
  const ground = `<path d="M0 0h${width}v${height}H0z" fill="${pictureColors.paper}"/>`;
  return `<svg${root}>${outlines.definitions()}${ground}${body}</svg>`;
}
