import {
  stackBands,
  tenth,
  type ChartBand,
  type ChartDrawing,
  type ChartMark,
  type TextMark,
} from '../../../chart/drawing.ts';
import { signMarks, type PlanSign } from '../../../chart/plan-sign.ts';
import { chooseLabels } from '../../../chart/strip-labels.ts';
import { layoutLane, type StripOptions, type StripPile } from '../../../chart/strip.ts';
import { cutText, middle, textWidth } from '../../../chart/text.ts';
import type { CommitmentLane } from './strip-lanes.ts';

/** What is said of a commitment. */
export interface StripMark {
  sign: PlanSign;
  label: string;
  /** Address of its row in the table of all, under the root. */
  href: string;
  tags: Readonly<Record<string, string>>;
}

/** What the drawing needs besides the commitments. */
export interface StripDrawingOptions {
  /** In pixels. */
  width: number;
  /** What is said of each commitment, by its id. */
  marks: ReadonlyMap<string, StripMark>;
  /** Name of a lane and how many it holds. */
  nameOf: (lane: CommitmentLane) => { unit: string; count: string };
  /** A value, or the first and the last of those that share a pile. */
  writeValue: (least: number, most: number) => string;
}

/** Sizes in pixels. */
const size = { text: 13, small: 12, mark: 10, pitch: 12, rows: 6, label: 20, gap: 14, between: 24 };

/** From which width on the names of the lanes stand beside them, not above. */
const wide = 480;

/** Lanes of so few marks stand beside each other. */
const few = 3;

/** A lane for every unit, a mark for every commitment, marks of one value in a pile with the value below. */
export function stripDrawing(
  lanes: readonly CommitmentLane[],
  options: StripDrawingOptions,
): ChartDrawing {
  const { width } = options;
  const isWide = width >= wide;
  const large = lanes.filter(({ records }) => records.length > few);
  const small = lanes.filter(({ records }) => records.length <= few);
  const nameOf = (lane: CommitmentLane) => options.nameOf(lane).unit;
  const bands = large.map((lane): ChartBand => {
    const { marks, height } = laneMarks(lane, { ...options, beside: isWide ? 104 : 0 });
    return { name: nameOf(lane), width, height: Math.ceil(height), marks };
  });

  const columns = isWide ? 4 : 2;
  const room = (width - (columns - 1) * size.between) / columns;
  for (let first = 0; first < small.length; first += columns) {
    const beside = small.slice(first, first + columns);
    const row = beside.map((lane) => laneMarks(lane, { ...options, width: room, beside: 0 }));
    const height = Math.ceil(Math.max(...row.map((drawn) => drawn.height)));
    bands.push({
      name: beside.map(nameOf).join(' · '),
      width,
      height,
      marks: row.map((drawn, column) => ({
        kind: 'group',
        x: tenth(column * (room + size.between)),
        y: tenth(height - drawn.height),
        marks: drawn.marks,
      })),
    });
  }

  return stackBands(width, bands);
}

interface LaneOptions extends StripDrawingOptions {
  /** Room for the name beside the lane; 0 where it stands above. */
  beside: number;
}

/** A lane with its name, seen from its top left corner. */
function laneMarks(
  lane: CommitmentLane,
  { width, beside, marks, nameOf, writeValue }: LaneOptions,
): { marks: ChartMark[]; height: number } {
  const { points, piles, height } = layoutLane(
    lane.records.map(({ value }) => value),
    laneOptions(lane, width - beside),
  );
  const { unit, count } = nameOf(lane);
  const top = size.gap / 2 + (beside > 0 ? 0 : size.label);
  const base = tenth(top + height + 2);
  const name = cutText(unit, beside > 0 ? beside - 12 : width - 56, size.text);
  const quiet = { fill: 'quiet', size: size.small } as const;

  return {
    height: base + size.label + size.gap / 2,
    marks: [
      ...(beside > 0
        ? [textAt(name, 0, base - 14, { weight: 700 }), textAt(count, 0, base + 2, quiet)]
        : [
            textAt(name, 0, size.gap / 2 + 8, { weight: 700 }),
            textAt(count, textWidth(name, size.text) + 10, size.gap / 2 + 8, quiet),
          ]),
      { kind: 'path', path: `M${beside} ${base}H${tenth(width)}`, stroke: 'edge' },
      ...valueMarks(piles, { left: beside, width: width - beside, y: base + 11, writeValue }),
      ...lane.records.flatMap(({ id }, index) => {
        const [point, mark] = [points[index], marks.get(id)];
        return point && mark ? [commitmentMark(mark, beside + point.x, base - 1 - point.y)] : [];
      }),
    ],
  };
}

/** Percentages go from 0 to 100 at least; what is counted has a logarithmic scale of a power of ten at least. */
function laneOptions({ unit, records }: CommitmentLane, width: number): StripOptions {
  const values = records.map(({ value }) => value);
  const common = { width, pitch: size.pitch, rows: size.rows };
  if (unit === '%') {
    return { ...common, scale: 'linear', domain: [0, Math.max(100, ...values)] };
  }
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  return positive.length === 0
    ? { ...common, scale: 'log' }
    : { ...common, scale: 'log', domain: [least, Math.max(least * 10, ...positive)] };
}

function valueMarks(
  piles: readonly StripPile[],
  {
    left,
    width,
    y,
    writeValue,
  }: Pick<StripDrawingOptions, 'writeValue'> & { left: number; width: number; y: number },
): ChartMark[] {
  const labels = piles.map(({ x, width: pile, count, least, most }) => {
    const text = writeValue(least, most);
    return { text, x: x + pile / 2, width: textWidth(text, size.small), weight: count };
  });
  const places = chooseLabels(labels, { width, gap: 6 });
  return labels.flatMap(({ text }, index): ChartMark[] => {
    const place = places[index] ?? null;
    if (place === null) return [];
    return [textAt(text, left + place, y, { anchor: 'middle', fill: 'quiet', size: size.small })];
  });
}

function commitmentMark({ sign, label, href, tags }: StripMark, x: number, y: number): ChartMark {
  const [shape] = signMarks(sign, tenth(x), tenth(y), size.mark);
  const traits = { plan: sign.id, label, href, tags };
  return shape ? { ...shape, ...traits } : { kind: 'group', marks: [], ...traits };
}

function textAt(text: string, x: number, y: number, look: Partial<TextMark> = {}): TextMark {
  const em = look.size ?? size.text;
  return { kind: 'text', text, x: tenth(x), y: tenth(y + em * middle), size: em, ...look };
}
