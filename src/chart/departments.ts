import { tenth, type ChartDrawing, type ChartMark } from './drawing.ts';
import { signMarks, type PlanSign } from './plan-sign.ts';
import { cutText, middle, textWidth, wrapText } from './text.ts';

/** What one plan has a department do in one column. */
export interface DutyCell {
  /** Id of the column. */
  column: string;
  /** Id of the plan. */
  plan: string;
  /** Units in which it leads, and in which it only takes part; not both 0. */
  leads: number;
  joins: number;
  /** In words, for who points at it. */
  label: string;
  /** Where the units are listed, as an address under the root. */
  href: string;
}

/** A department: a row. */
export interface DutyRow {
  /** Name, which is broken into lines where it is long. */
  name: string;
  /** What stands behind the name: how often it leads and is named. */
  count: string;
  label: string;
  href: string;
  cells: readonly DutyCell[];
}

/** What the drawing is made of. */
export interface DutyMatrix {
  /** From top to bottom. */
  rows: readonly DutyRow[];
  /** From left to right. */
  columns: readonly { id: string; title: string }[];
  /** Plans that name departments; each has its place in every cell. */
  plans: readonly PlanSign[];
  /** Above the counts behind the names. */
  countHead: string;
}

/** Sizes in pixels. */
export interface DutyOptions {
  width: number;
  /** Room for names, and for the counts behind them. */
  nameWidth: number;
  countWidth: number;
  /** Side of the square that the largest sign fills. */
  slot: number;
}

/** Pixels to the em of all text, and from one line to the next. */
const size = 12;
const leading = 15;
/** Between a name's last line and the rule below it, and above its first. */
const rowGap = 7;
/** Between a name and the count behind it. */
const gap = 4;
/** Side of the box around a letter that stands for a plan. */
const letterBox = 15;
/** Smallest sign, as a share of the largest. */
const smallest = 0.5;

/** Most pixels that signs of one cell may take downwards beside a name. */
const mostBeside = 3 * leading;

/**
 * Place departments against columns: a sign for each plan that names the department there. Its edge grows with all units,
 * the filled part within with those that it leads, both by area. Pure.
 *
 * Each plan has its own place in a cell, the same in every cell, so that signs of different plans never lie on one another.
 * Names stand beside the cells where all of their words fit there, and the cells stay low; otherwise above them.
 */
export function layoutDepartments(
  { rows, columns, plans, countHead }: DutyMatrix,
  { width, nameWidth, countWidth, slot: wanted }: DutyOptions,
): ChartDrawing {
  // A letter must be read.
  const slot = plans.some(({ outlined }) => outlined) ? Math.max(wanted, letterBox + 1) : wanted;
  const beside = nameWidth + countWidth;
  const fits = rows.every(({ name }) => wordsFit(name, nameWidth - gap));
  const cells = placeCells(columns, plans, { left: beside, width, slot });
  const isBeside = fits && cells.height <= mostBeside;
  const { step, centres, places } = isBeside
    ? cells
    : placeCells(columns, plans, { left: 0, width, slot });
  const left = isBeside ? beside : 0;
  const countEnd = isBeside ? left - 6 : width;
  const most = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ leads, joins }) => leads + joins)),
  );
  const head = headMarks(columns, { left, step, width });
  const marks: ChartMark[] = [...head.marks];
  let y = head.height;

  if (isBeside) marks.push(countMark(countHead, countEnd, y - rowGap));
  else {
    marks.push(countMark(countHead, countEnd, y + leading - rowGap));
    y += leading;
  }

  for (const { name, count, label, href, cells } of rows) {
    const lines = wrapText(name, isBeside ? nameWidth - gap : width - countWidth, size);
    const text = lines.length * leading;
    const lanes = lanesOf(cells, places);
    const cellHeight = lanes.length * slot;
    const height = (isBeside ? Math.max(text, cellHeight) : text + cellHeight) + rowGap;
    const top = isBeside ? y + (height - text) / 2 : y + rowGap / 2;
    const centre = isBeside ? y + height / 2 : y + height - (cellHeight + rowGap / 2) / 2;
    marks.push(
      { kind: 'line', x1: 0, x2: width, y1: tenth(y), y2: tenth(y), stroke: 'rule' },
      {
        kind: 'group',
        label,
        href,
        marks: [
          hitArea(0, y, isBeside ? nameWidth : width, isBeside ? height : text + rowGap / 2),
          ...lines.map((text, index): ChartMark => ({
            kind: 'text',
            text,
            x: 0,
            y: tenth(top + (index + 0.5) * leading + size * middle),
            size,
          })),
        ],
      },
      countMark(count, countEnd, (isBeside ? centre : top + leading / 2) + size * middle),
    );

    for (const { column, plan: id, leads, joins, label, href } of cells) {
      const place = places.get(id);
      const x = centres.get(column);
      if (!place || x === undefined) continue;
      const { plan, dx, lane } = place;
      const dy = (lanes.indexOf(lane) - (lanes.length - 1) / 2) * slot;
      const side = slot * Math.max(smallest, Math.sqrt((leads + joins) / most));
      marks.push({
        kind: 'group',
        plan: id,
        label,
        href,
        marks: [
          hitArea(x + dx - slot / 2, centre + dy - slot / 2, slot, slot),
          ...dutySign(
            plan,
            tenth(x + dx),
            tenth(centre + dy),
            tenth(side),
            leads / (leads + joins),
          ),
        ],
      });
    }
    y += height;
  }

  marks.push({ kind: 'line', x1: 0, x2: width, y1: tenth(y), y2: tenth(y), stroke: 'rule' });
  return { width, height: tenth(y + 1), marks };
}

/** Where a plan’s sign stands in every cell. */
interface Place {
  plan: PlanSign;
  /** From the middle of the cell. */
  dx: number;
  /** Row of signs within the cell, from the top. */
  lane: number;
}

/** Middles of the columns, places of the plans’ signs within a cell, and the height of one with all of them. */
function placeCells(
  columns: DutyMatrix['columns'],
  plans: readonly PlanSign[],
  { left, width, slot }: { left: number; width: number; slot: number },
) {
  const step = (width - left) / Math.max(1, columns.length);
  const across = Math.max(1, Math.min(plans.length, Math.floor(step / slot)));
  const places = new Map(
    plans.map((plan, index): [string, Place] => {
      const lane = Math.floor(index / across);
      const inLane = Math.min(across, plans.length - lane * across);
      return [plan.id, { plan, dx: ((index % across) - (inLane - 1) / 2) * slot, lane }];
    }),
  );
  const centres = new Map(columns.map(({ id }, index) => [id, left + (index + 0.5) * step]));
  return { step, height: Math.ceil(plans.length / across) * slot, centres, places };
}

/** Lanes that some cell of a row uses, from the top; the others take no room there. At least one. */
function lanesOf(cells: readonly DutyCell[], places: ReadonlyMap<string, Place>): number[] {
  const used = new Set(cells.map(({ plan }) => places.get(plan)?.lane ?? 0));
  return used.size === 0 ? [0] : [...used].toSorted((a, b) => a - b);
}

/** Whether every word that may not be cut stands in a line. */
function wordsFit(text: string, width: number): boolean {
  return text.split(/[\s\p{Script=Han}]+/u).every((word) => textWidth(word, size) <= width);
}

/**
 * A plan’s sign, filled to the share that is led.
 *
 * Where there are more plans than shapes, the later ones have the outlines of the first, which would look like a hollow sign
 * of those: they stand as their letter in a box.
 */
function dutySign(plan: PlanSign, x: number, y: number, side: number, led: number): ChartMark[] {
  if (plan.outlined) return letterMarks(plan, x, y, led);
  if (led === 1) return signMarks(plan, x, y, side);
  const edge = signMarks(plan, x, y, side, { hollow: true });
  return led === 0 ? edge : [...edge, ...signMarks(plan, x, y, tenth(side * Math.sqrt(led)))];
}

function letterMarks(
  { letter, color, tint }: PlanSign,
  x: number,
  y: number,
  led: number,
): ChartMark[] {
  return [
    {
      kind: 'rect',
      x: tenth(x - letterBox / 2),
      y: tenth(y - letterBox / 2),
      width: letterBox,
      height: letterBox,
      rx: 2,
      fill: led === 1 ? color : led === 0 ? 'page' : tint,
      stroke: color,
    },
    {
      kind: 'text',
      text: letter,
      x,
      y: tenth(y + size * middle),
      size,
      anchor: 'middle',
      fill: led === 1 ? 'page' : color,
    },
  ];
}

/** What can be hit, larger than what is drawn. */
function hitArea(x: number, y: number, width: number, height: number): ChartMark {
  return {
    kind: 'rect',
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
    fill: 'none',
  };
}

function countMark(text: string, x: number, y: number): ChartMark {
  return { kind: 'text', text, x: tenth(x), y: tenth(y), size, anchor: 'end', fill: 'quiet' };
}

/** Titles of the columns, with their height: in lines where words fit, else Chinese from top to bottom, else numbered. */
function headMarks(
  columns: DutyMatrix['columns'],
  { left, step, width }: { left: number; step: number; width: number },
): { marks: ChartMark[]; height: number } {
  const centre = (index: number) => tenth(left + (index + 0.5) * step);
  const wrapped = columns.map(({ title }) => wrapText(title, step - gap, size));
  const fits = columns.every(
    ({ title }, index) => (wrapped[index] ?? []).length <= 4 && wordsFit(title, step - gap),
  );
  // Chinese is broken between words, but two characters to a line would be hard to read.
  if (fits && step >= 4 * size) return lines(wrapped);

  const stacked = columns.map(({ title }) => Array.from(title));
  const isChinese = columns.every(({ title }) => /^\p{Script=Han}{1,12}$/u.test(title));
  return isChinese ? lines(stacked) : numbered();

  function lines(heads: readonly (readonly string[])[]) {
    const height = Math.max(1, ...heads.map((head) => head.length)) * leading + rowGap;
    const marks = heads.flatMap((head, index) =>
      head.map((text, line): ChartMark => ({
        kind: 'text',
        text,
        x: centre(index),
        // They end above the first row.
        y: tenth(height - rowGap - (head.length - 1 - line) * leading),
        size,
        anchor: 'middle',
      })),
    );
    return { marks, height };
  }

  function numbered() {
    const keys = columns.map(({ title }, index) => `${index + 1} ${title}`);
    const widest = Math.max(0, ...keys.map((key) => textWidth(key, size)));
    const across = Math.max(1, Math.floor((width + 2 * size) / (widest + 2 * size)));
    const down = Math.ceil(keys.length / across);
    const height = (down + 1.5) * leading + rowGap;
    const marks = [
      ...keys.map((key, index): ChartMark => ({
        kind: 'text',
        text: cutText(key, width, size),
        x: tenth(Math.floor(index / down) * (widest + 2 * size)),
        y: tenth(((index % down) + 1) * leading - 3),
        size,
      })),
      ...columns.map((_, index): ChartMark => ({
        kind: 'text',
        text: String(index + 1),
        x: centre(index),
        y: tenth(height - rowGap),
        size,
        anchor: 'middle',
        weight: 700,
      })),
    ];
    return { marks, height };
  }
}
