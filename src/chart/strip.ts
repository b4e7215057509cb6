import { scaleLinear, scaleLog } from 'd3';
import { tenth } from './drawing.ts';

/** How values of a lane become places: `log` for counts, which go from 1 to millions, `linear` for percentages. */
export type StripScale = 'linear' | 'log';

/** Size of a lane and of its marks, in pixels. */
export interface StripOptions {
  width: number;
  /** From the centre of a mark to the centre of its neighbour. */
  pitch: number;
  /** Marks above each other before a pile grows in width; more where there is no room for that. */
  rows: number;
  scale: StripScale;
  /** Ends of the scale, where they are not the smallest and the largest value. */
  domain?: readonly [least: number, most: number];
}

/** Marks of the same value, or of values too close to stand apart. */
export interface StripPile {
  /** Smallest and largest value in it: the same but where values had to share a pile. */
  least: number;
  most: number;
  /** Left edge and width, in pixels from the left edge of the lane. */
  x: number;
  width: number;
  /** Marks in it. */
  count: number;
}

/** A lane laid out. */
export interface StripLane {
  /** Centre of each mark, in the order of the values: pixels from the left edge, and from the bottom up. */
  points: { x: number; y: number }[];
  /** From left to right. */
  piles: StripPile[];
  /** Height of the highest pile, in pixels. */
  height: number;
}

/**
 * Place one mark per value on a line, marks of the same value in a pile.
 *
 * A pile stands where its value is on the scale, or as near to that as its neighbours let it: the squares of the
 * distances are least under the condition that nothing overlaps (isotonic regression by pooling adjacent violators,
 * Barlow, Bartholomew, Bremner and Brunk 1972). So no mark hides another, none leaves the lane, and a larger value never
 * stands to the left of a smaller one. Where there are more values than room, neighbours share a pile. A logarithmic
 * scale has no zero: zero has a place of its own at the left end.
 *
 * @param values
 *   Not below zero, in any order.
 */
export function layoutLane(values: readonly number[], options: StripOptions): StripLane {
  const { width, pitch } = options;
  const capacity = Math.max(1, Math.floor(width / pitch));
  const groups = joinClosest(groupValues(values), capacity, options.scale);
  const rows = rowsNeeded(
    groups.map(({ members }) => members.length),
    options.rows,
    capacity,
  );
  const widths = groups.map(({ members }) => Math.ceil(members.length / rows) * pitch);
  const ideal = placesOf(groups, widths, options);
  const centres = groups.map(({ members }) => mean(members.map((member) => ideal(values[member]))));
  const lefts = spread(
    centres.map((centre, index) => centre - (widths[index] ?? 0) / 2),
    widths,
    width,
  );
  const points = values.map(() => ({ x: 0, y: 0 }));
  let height = 0;

  const piles = groups.map(({ members, least, most }, index): StripPile => {
    const [x, size] = [lefts[index] ?? 0, widths[index] ?? pitch];
    const columns = Math.round(size / pitch);
    for (const [place, member] of members.entries()) {
      const y = (Math.floor(place / columns) + 0.5) * pitch;
      points[member] = { x: tenth(x + ((place % columns) + 0.5) * pitch), y: tenth(y) };
      height = Math.max(height, y + pitch / 2);
    }
    return { least, most, x: tenth(x), width: size, count: members.length };
  });

  return { points, piles, height };
}

/**
 * Where a value would stand if it were alone. The scale leaves room for half of the piles at its ends, so that these
 * too stand with their middle at their value.
 */
function placesOf(
  groups: readonly Group[],
  widths: readonly number[],
  { width, pitch, scale, domain }: StripOptions,
): (value: number | undefined) => number {
  const hasZero = scale === 'log' && (groups[0]?.least ?? 1) <= 0;
  const zero = hasZero ? (widths[0] ?? pitch) : 0;
  const [first, last] = [groups[hasZero ? 1 : 0], groups.at(-1)];
  const [least, most] = domain ?? [first?.least ?? 1, last?.most ?? 1];
  const halfOf = (group: Group | undefined, end: number) =>
    group && (group.least === end || group.most === end)
      ? (widths[groups.indexOf(group)] ?? pitch) / 2
      : pitch / 2;
  // Two marks apart, so that what is next to zero is seen not to be zero.
  const left = zero + (hasZero ? 2 * pitch : 0) + halfOf(first, least);
  const right = Math.max(left, width - halfOf(last, most));
  if (!(least < most))
    return (value = 0) => (hasZero && value <= 0 ? zero / 2 : (left + right) / 2);

  const place = (scale === 'log' ? scaleLog : scaleLinear)([least, most], [left, right]);
  return (value = 0) => (hasZero && value <= 0 ? zero / 2 : place(value));
}

interface Group {
  least: number;
  most: number;
  /** Places in the list of values. */
  members: number[];
}

/** Equal values together, from small to large. */
function groupValues(values: readonly number[]): Group[] {
  const byValue = Map.groupBy(values.keys(), (index) => values[index] ?? 0);
  return [...byValue]
    .toSorted(([a], [b]) => a - b)
    .map(([value, members]) => ({ least: value, most: value, members: [...members] }));
}

/** Join the two neighbours that are closest until there are few enough. */
function joinClosest(
  groups: readonly Group[],
  capacity: number,
  scale: StripOptions['scale'],
): Group[] {
  const joined = [...groups];
  const place = (value = 0) => (scale === 'log' ? Math.log(Math.max(value, 1e-9)) : value);

  while (joined.length > capacity) {
    let closest = 1;
    const gap = (index: number) => place(joined[index]?.least) - place(joined[index - 1]?.most);
    for (let index = 2; index < joined.length; index++) {
      if (gap(index) < gap(closest)) closest = index;
    }
    const [a, b] = joined.slice(closest - 1, closest + 1);
    if (!a || !b) break;
    const both = { least: a.least, most: b.most, members: [...a.members, ...b.members] };
    joined.splice(closest - 1, 2, both);
  }

  return joined;
}

/** Fewest rows, but no fewer than wanted, with which all piles fit beside each other. */
function rowsNeeded(counts: readonly number[], wanted: number, capacity: number): number {
  let rows = Math.max(1, wanted);
  const columns = () => counts.reduce((sum, count) => sum + Math.ceil(count / rows), 0);
  while (columns() > capacity) rows++;
  return rows;
}

/** Left edges as close as may be to where they should be, each right of the one before it, all within the width. */
function spread(wanted: readonly number[], widths: readonly number[], width: number): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const size of widths) {
    offsets.push(total);
    total += size;
  }

  const pools: { sum: number; count: number }[] = [];
  for (const [index, left] of wanted.entries()) {
    let pool = { sum: left - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count;) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }

  const free = Math.max(0, width - total);
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((shift, index) => Math.min(free, Math.max(0, shift)) + (offsets[index] ?? 0));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
