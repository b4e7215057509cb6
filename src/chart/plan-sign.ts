import type { ChartMark, ChartRole } from './drawing.ts';
import { middle } from './text.ts';

/** What a layout needs to know of a plan's look. */
export interface PlanSign {
  /** Plan id. */
  id: string;
  /** Short name, in the language of the chart. */
  name: string;
  /** Role of its colour. */
  color: ChartRole;
  tint: ChartRole;
  /** SVG path data of its shape in a square of 24 units. */
  path: string;
  /** Centre of the letter from the top, and its height, in the same units. */
  letterY: number;
  letterSize: number;
  letter: string;
  /** Whether the shape is drawn as an outline. */
  outlined: boolean;
  /** Strokes and gaps of its line, in widths of the line. */
  dash: readonly number[];
}

/** How a plan's shape is drawn. */
export interface SignLook {
  /** Only the edge, whatever the identity says: for what is not stated. */
  hollow?: boolean;
  /** Whether its letter stands in it; wants 26 px or more. */
  letter?: boolean;
}

/**
 * Shape of a plan around a point.
 *
 * @param size
 *   Side of its square in pixels.
 */
export function signMarks(
  { color, path, letter, letterY, letterSize, outlined }: PlanSign,
  x: number,
  y: number,
  size: number,
  { hollow = false, letter: lettered = false }: SignLook = {},
): ChartMark[] {
  const scale = size / 24;
  const empty = hollow || outlined;
  // The edge lies half outside of the shape.
  const inner = empty ? scale * 0.88 : scale;
  const shape: ChartMark = {
    kind: 'path',
    path,
    x: round(x - 12 * inner),
    y: round(y - 12 * inner),
    scale: round(inner),
    fill: empty ? 'page' : color,
    stroke: color,
    strokeWidth: empty ? round(2 / inner / (size < 16 ? 1.4 : 1)) : 0,
  };
  if (!lettered) return [shape];

  // Nothing is smaller than what can be read.
  const height = Math.max(12, letterSize * scale);
  return [
    shape,
    {
      kind: 'text',
      text: letter,
      x: round(x),
      y: round(y + (letterY - 12) * scale + height * middle),
      size: round(height),
      anchor: 'middle',
      weight: 700,
      fill: empty ? color : 'page',
    },
  ];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
