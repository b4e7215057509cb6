import type { Face, Weight } from './face.ts';

/** A line of text. */
export interface TextPart {
  kind: 'text';
  text: string;
  /** Where its baseline begins, in pixels. */
  x: number;
  y: number;
  /** Pixels to the em. */
  size: number;
  weight: Weight;
  fill: string;
}

/** An area, or its edge. */
export interface PathPart {
  kind: 'path';
  /** SVG path data, in units of its own. */
  path: string;
  /** Where the origin of its units lies, in pixels. */
  x: number;
  y: number;
  /** Pixels to the unit. */
  scale: number;
  fill: string;
  /** Colour of an edge of two units; none when left out. */
  stroke?: string;
}

export type Part = TextPart | PathPart;

/** A picture as plain data; sizes in pixels. */
export interface Drawing {
  width: number;
  height: number;
  background: string;
  /** From back to front. */
  parts: readonly Part[];
}

/** The faces a drawing is set in, by weight. */
export type Faces = Readonly<Record<Weight, Face>>;

/** Write a drawing as SVG, its texts as outlines. */
export function svgOf({ width, height, background, parts }: Drawing, faces: Faces): string {
  const drawn = parts.map((part) => (part.kind === 'text' ? text(part, faces) : path(part)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${background}"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

function text({ text, x, y, size, weight, fill }: TextPart, faces: Faces): string {
  return `<path d="${faces[weight].outline(text, x, y, size)}" fill="${fill}"/>`;
}

function path({ path, x, y, scale, fill, stroke }: PathPart): string {
  const edge = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="2"`;
  return `<path transform="translate(${x} ${y}) scale(${scale})" d="${path}" fill="${fill}"${edge}/>`;
}
