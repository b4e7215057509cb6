import { scaleLinear } from 'd3';
import { tenth } from './drawing.ts';

/** A number that one plan has and another changed; in the one unit of its row, not below zero. */
export interface ChangedValues {
  from: number;
  to: number;
}

/** Room for marks and for the words beside them, in pixels. */
export interface ChangedOptions {
  /** Places of the least and of the greatest value. */
  range: readonly [left: number, right: number];
  /** Diameter of a mark. */
  mark: number;
}

/** Where the marks of a row stand. */
export interface ChangedRow {
  /** Places of both values, in pixels. */
  from: number;
  to: number;
  /** How far the marks stand above and below the line of the row, where they would hide each other; otherwise 0. */
  dodge: number;
}

/** Powers of ten that a scale shows. */
export interface ChangedTick {
  value: number;
  x: number;
}

/** Rows on one scale. */
export interface ChangedLayout {
  /** One for each pair of values; `null` where one of them is 0, which a logarithmic scale does not have. */
  rows: (ChangedRow | null)[];
  ticks: ChangedTick[];
}

/**
 * Place pairs of values on one logarithmic scale, so that the same ratio has the same length in every row.
 *
 * The scale goes from the least value to the greatest, over a power of ten at least: a small difference stays small.
 */
export function layoutChanged(
  values: readonly ChangedValues[],
  { range, mark }: ChangedOptions,
): ChangedLayout {
  const drawn = values.flatMap(({ from, to }) => (from > 0 && to > 0 ? [from, to] : []));
  if (drawn.length === 0) return { rows: values.map(() => null), ticks: [] };

  const [smallest, greatest] = [Math.log10(Math.min(...drawn)), Math.log10(Math.max(...drawn))];
  const missing = Math.max(0, 1 - (greatest - smallest)) / 2;
  const [least, most] = [smallest - missing, greatest + missing];
  const place = scaleLinear([least, most], range);

  return {
    rows: values.map(({ from, to }) => {
      if (from <= 0 || to <= 0) return null;
      const [a, b] = [place(Math.log10(from)), place(Math.log10(to))];
      return {
        from: tenth(a),
        to: tenth(b),
        dodge: Math.abs(a - b) < mark ? tenth(mark * 0.6) : 0,
      };
    }),
    ticks: powersBetween(least, most).map((power) => ({
      // Powers below 1 come out as 0.1, not as 0.10000000000000001.
      value: Number(`1e${power}`),
      x: tenth(place(power)),
    })),
  };
}

function powersBetween(least: number, most: number): number[] {
  const first = Math.ceil(least - 1e-9);
  const count = Math.floor(most + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}
