/** What cards are put together from. Positions and sizes are in pixels. */
import { markStrokes } from '../mark.ts';
import { pictureColors as colors } from '../picture/colors.ts';
import type { Faces, Part, PathPart, TextPart } from '../picture/drawing.ts';
import { identityColors } from '../plan/identity-colors.ts';
import type { PlanIdentity } from '../plan/identity.ts';
import { cardSize } from './size.ts';
import { fitLine } from './title.ts';

/** Edges of what a card says. */
export const left = 100;
export const right = cardSize.width - 80;

/** Name of the site, which every card has. */
export const siteName = { chinese: '对读', latin: 'Duidu' };

/** From the middle of a Chinese character down to its baseline, in ems. */
export const middle = 0.38;

/** Text whose baseline begins at a point, in ink and regular weight unless said otherwise. */
export function textPart(
  text: string,
  x: number,
  y: number,
  size: number,
  { weight = 400, fill = colors.ink }: Partial<Pick<TextPart, 'weight' | 'fill'>> = {},
): TextPart {
  return { kind: 'text', text, x, y, size, weight, fill };
}

/** A line over the whole width: smaller where it is long, cut where it is longer than that. */
export function linePart(
  text: string,
  y: number,
  { size, smallest, fill }: { size: number; smallest: number; fill: string },
  faces: Faces,
): TextPart {
  const face = faces[400];
  const width = right - left;
  const set = Math.max(smallest, Math.min(size, (size * width) / face.width(text, size)));
  return textPart(fitLine(text, face, set, width), left, y, set, { fill });
}

/** A rectangle. */
export function boxPart(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
): PathPart {
  return { kind: 'path', path: `M0 0h${width}v${height}H0z`, x, y, scale: 1, fill };
}

/** The mark of the site, `size` pixels high. */
export function markParts(x: number, y: number, size: number): Part[] {
  const scale = size / 16;
  return [
    { kind: 'path', path: markStrokes.same, x, y, scale, fill: colors.ink },
    { kind: 'path', path: markStrokes.different, x, y, scale, fill: colors.vermilion },
  ];
}

/** Shape and letter of a plan, `size` pixels high. */
export function planMarkParts(
  identity: PlanIdentity,
  x: number,
  y: number,
  size: number,
  faces: Faces,
): Part[] {
  const { shape, letter, outlined } = identity;
  const ink = inkOf(identity);
  const scale = size / 24;
  const area: PathPart = outlined
    ? {
        kind: 'path',
        path: shape.path,
        // The edge lies half outside of the shape.
        x: x + size * 0.05,
        y: y + size * 0.05,
        scale: scale * 0.9,
        fill: colors.paper,
        stroke: ink,
      }
    : { kind: 'path', path: shape.path, x, y, scale, fill: ink };
  const letterSize = shape.letterSize * scale;
  const start = x + (size - faces[700].width(letter, letterSize)) / 2;
  const baseline = y + shape.letterY * scale + letterSize * middle;

  return [
    area,
    textPart(letter, start, baseline, letterSize, {
      weight: 700,
      fill: outlined ? ink : colors.paper,
    }),
  ];
}

/** That this is no official page, under a line over the whole foot. */
export function footParts(unofficial: string, faces: Faces): Part[] {
  return [
    boxPart(left, 556, right - left, 1.5, colors.rule),
    linePart(unofficial, 592, { size: 22, smallest: 18, fill: colors.quiet }, faces),
  ];
}

/** Colour of a plan. */
export function inkOf({ index }: PlanIdentity): string {
  return identityColors[index - 1]?.ink.light ?? colors.ink;
}
