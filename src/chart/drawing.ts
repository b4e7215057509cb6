/**
 * What a chart is drawn from: marks with positions in pixels and colours by role, as plain data. Pages, SVG files and PNG
 * files are written from the same marks.
 */

/** What a colour stands for; `plan-3` and `plan-tint-3` are those of the plan whose `identity.index` is 3. */
export type ChartRole =
  | 'ink'
  | 'quiet'
  | 'rule'
  | 'edge'
  | 'box'
  | 'page'
  | 'accent'
  | `plan-${number}`
  | `plan-tint-${number}`;

/** What a mark is about. A mark with a label can be pointed at and reached by keyboard; put what belongs together in a group. */
export interface MarkTraits {
  /** Id of the plan it belongs to, which can be highlighted; left out for what belongs to none or all. */
  plan?: string;
  /** Values to filter by, in the fields that the chart names in `filters`. */
  tags?: Readonly<Record<string, string>>;
  /** What it says when pointed at or read aloud: name, plan and value, in words; lines parted by `\n`. */
  label?: string;
  /** Where it leads, as an address under the root (`/plans/hunan/#i1`). Wants a label. */
  href?: string;
}

/** How an area or line looks. */
export interface Look {
  /** None when left out. An area with `none` and no stroke is unseen, and makes what it belongs to easier to hit. */
  fill?: ChartRole | 'none';
  /** None when left out; of a line, ink. */
  stroke?: ChartRole;
  /** Pixels; 1 when left out. */
  strokeWidth?: number;
  /** Strokes and gaps in pixels. */
  dash?: readonly number[];
}

export interface TextMark extends MarkTraits {
  kind: 'text';
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  /** Pixels to the em, 12 or more. */
  size: number;
  /** What `x` is of the text; its start when left out. */
  anchor?: 'start' | 'middle' | 'end';
  weight?: 400 | 700;
  /** Ink when left out. */
  fill?: ChartRole;
  /** Whether it has an edge in the colour of the page, for text over lines. */
  halo?: boolean;
}

export interface LineMark extends MarkTraits, Omit<Look, 'fill'> {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface RectMark extends MarkTraits, Look {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radius of its corners. */
  rx?: number;
}

export interface CircleMark extends MarkTraits, Look {
  kind: 'circle';
  x: number;
  y: number;
  r: number;
}

export interface PathMark extends MarkTraits, Look {
  kind: 'path';
  /** SVG path data. */
  path: string;
  /** Where its origin lies; 0 when left out. */
  x?: number;
  y?: number;
  /** Pixels to its unit; 1 when left out. Strokes grow with it. */
  scale?: number;
}

/** Marks that are one thing to the reader, or that are moved together. */
export interface GroupMark extends MarkTraits {
  kind: 'group';
  marks: readonly ChartMark[];
  /** Where the origin of its marks lies; 0 when left out. */
  x?: number;
  y?: number;
}

export type ChartMark = TextMark | LineMark | RectMark | CircleMark | PathMark | GroupMark;

/** A picture as plain data; sizes in pixels, marks from back to front. */
export interface ChartDrawing {
  width: number;
  height: number;
  marks: readonly ChartMark[];
  /** The same marks cut into drawings that stand below each other, so that a long one can go on on the next sheet of paper. */
  bands?: readonly ChartBand[];
}

/** A part of a drawing, from its own top left corner. */
export interface ChartBand extends ChartDrawing {
  /** What it is about. */
  name: string;
}

/** A drawing of bands, one below the other; of one alone, that. */
export function stackBands(width: number, bands: readonly ChartBand[]): ChartDrawing {
  const [only] = bands;
  if (only && bands.length === 1) return { width, height: only.height, marks: only.marks };
  let y = 0;
  const marks = bands.map((band): ChartMark => {
    const group = { kind: 'group', y, marks: band.marks } as const;
    y += band.height;
    return group;
  });
  return { width, height: y, marks, bands };
}

/** Round to a tenth of a pixel, so that the same data gives the same bytes everywhere. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Every mark of a drawing, those in groups after their group. */
export function everyMark(marks: readonly ChartMark[]): ChartMark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? [mark, ...everyMark(mark.marks)] : [mark],
  );
}
