/** Indicators as small multiples: a panel an indicator in one unit, a row a plan, from the base to the target. */
import { scaleLinear } from 'd3';
import { stackBands, tenth, type ChartBand, type ChartDrawing, type ChartMark } from './drawing.ts';
import { signMarks, type PlanSign } from './plan-sign.ts';
import { cutText, middle, textWidth, wrapText } from './text.ts';

/** What one plan says of one indicator. */
export interface IndicatorRow {
  sign: PlanSign;
  /** Where the plan starts from; `null` where it does not say. */
  base: number | null;
  /** What it promises; `null` where it states no number. */
  target: { value: number; comparator: '=' | '>=' | '<=' | 'about' } | null;
  /** Whether the target is binding. */
  binding: boolean;
  /** Base and target as printed: `95% → 100%`. */
  values: string;
  /** 预期性, 约束性, or that the plan does not say. */
  attribute: string;
  label: string;
  href: string;
}

/** An indicator in one unit of measure. */
export interface IndicatorPanel {
  /** Empty where it is the only one, and the chart's title says it. */
  title: string;
  /** Written at the last number of the scale; `%`. */
  unit: string;
  rows: readonly IndicatorRow[];
  /** Which plans are silent, in words; empty where none is. */
  silent: string;
}

/** Words of the key of signs. */
export interface IndicatorWords {
  base: string;
  target: string;
  noBase: string;
  binding: string;
  atLeast: string;
  atMost: string;
}

const size = { text: 12, title: 14 };
const row = { oneLine: 24, twoLines: 48, threeLines: 68 };
const gap = { column: 32, panel: 22 };
const sign = 17;
const dot = 3.5;
/** Radius of the ring around what is binding. */
const ring = sign / 2 + 3.5;
const emptyBase = {
  kind: 'circle',
  r: dot,
  fill: 'page',
  stroke: 'quiet',
  dash: [2, 1.5],
} as const;
/** Length of the arrow of an open end. */
const arrow = 15;

/** Where a row writes its values: beside the scale, above it behind the name, or above it on a line of their own. */
type Place = 'beside' | 'above' | 'apart';

/** Room that a row gives to its parts, in pixels. */
interface Columns {
  width: number;
  /** Where the scale begins and ends. */
  from: number;
  to: number;
  /** Where the hollow base stands, beside the scale, so that nobody takes it for a value. */
  noBase: number;
  place: Place;
  rowHeight: number;
}

/**
 * Lay out the panels, in two columns where there are several and there is room.
 *
 * Scales begin at 0 (or below, where a value is), and end at the next round number, percentages at 100 or beyond. A
 * missing base is a hollow dot beside the scale. `>=` and `<=` are arrows that leave the target.
 *
 * @param width
 *   Pixels.
 */
export function layoutIndicators(
  panels: readonly IndicatorPanel[],
  width: number,
  words: IndicatorWords,
): ChartDrawing {
  const wide = width >= 600;
  const count = wide && panels.length > 1 ? 2 : 1;
  const columns = columnsOf(panels, (width - gap.column * (count - 1)) / count, wide);
  const key = layoutKey(panels, width, words);
  const drawn = panels.map((panel) => layoutPanel(panel, columns));
  const bands: ChartBand[] = [];

  for (let first = 0; first < drawn.length; first += count) {
    const line = drawn.slice(first, first + count);
    const top = first === 0 ? key.height : 0;
    const isLast = first + count >= drawn.length;
    bands.push({
      name: panels
        .slice(first, first + count)
        .map(({ title }) => title)
        .filter((title) => title !== '')
        .join(' · '),
      width,
      height: Math.ceil(
        top + Math.max(...line.map(({ height }) => height)) + (isLast ? 4 : gap.panel),
      ),
      marks: [
        ...(first === 0 ? key.marks : []),
        ...line.map((panel, index): ChartMark => {
          const x = index * (columns.width + gap.column);
          return { kind: 'group', x: tenth(x), y: tenth(top), marks: panel.marks };
        }),
      ],
    });
  }
  return stackBands(width, bands);
}

function columnsOf(panels: readonly IndicatorPanel[], width: number, wide: boolean): Columns {
  const rows = panels.flatMap((panel) => panel.rows);
  const lengthOf = (text: string) => textWidth(text, size.text);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(lengthOf));
  const fits = rows.every(
    (each) => sign + 17 + lengthOf(each.sign.name) + lengthOf(written(each)) <= width,
  );
  const below: Columns = {
    width,
    from: 32,
    to: width - arrow - 12,
    noBase: 10,
    place: fits ? 'above' : 'apart',
    rowHeight: fits ? row.twoLines : row.threeLines,
  };
  if (!wide) return below;

  const names = Math.min(width * 0.24, longest(rows.map((each) => each.sign.name)));
  const values = longest(rows.map(written));
  const noBase = sign + 6 + names + 16;
  const from = noBase + 20;
  // The scale is what the chart is for: where values leave it no room, they go below.
  const to = width - values - arrow - 14;
  return to - from >= 90
    ? { width, from, to, noBase, place: 'beside', rowHeight: row.oneLine }
    : below;
}

function written({ values, attribute }: IndicatorRow): string {
  return `${values}　${attribute}`;
}

function layoutPanel(
  panel: IndicatorPanel,
  columns: Columns,
): { marks: ChartMark[]; height: number } {
  const { width, from, to } = columns;
  const scale = panelScale(panel, [from, to]);
  const marks: ChartMark[] = [];
  let y = 0;

  // The picture of one indicator is called by its title.
  for (const line of panel.title === ''
    ? []
    : wrapText(panel.title, width, size.title, Infinity, 700)) {
    y += size.title * 1.4;
    marks.push({ kind: 'text', text: line, x: 0, y: tenth(y - 4), size: size.title, weight: 700 });
  }
  y += 4;
  const top = y;
  const ticks = ticksOf(scale, to - from);
  const bottom = top + panel.rows.length * columns.rowHeight;
  for (const each of panel.rows) {
    marks.push(...layoutTrack(ticks.map(scale), y, columns), layoutRow(each, columns, scale, y));
    y += columns.rowHeight;
  }
  if (panel.rows.length > 0) {
    ticks.forEach((tick, index) => {
      marks.push({
        kind: 'text',
        text: `${tick}${index === ticks.length - 1 ? panel.unit : ''}`,
        x: tenth(scale(tick)),
        y: tenth(bottom + 13),
        size: size.text,
        anchor: 'middle',
        fill: 'quiet',
      });
    });
    y += 18;
  }
  for (const line of panel.silent === '' ? [] : wrapText(panel.silent, width, size.text)) {
    y += size.text * 1.5;
    marks.push({ kind: 'text', text: line, x: 0, y: tenth(y - 4), size: size.text, fill: 'quiet' });
  }
  return { marks, height: y };
}

type Scale = (value: number) => number;

/** Numbers of the scale: 0 to the next round one, percentages to 100 at least. */
export function panelDomain({
  unit,
  rows,
}: Pick<IndicatorPanel, 'unit' | 'rows'>): [number, number] {
  const values = rows.flatMap(({ base, target }) => [base ?? [], target?.value ?? []].flat());
  const most = Math.max(unit === '%' ? 100 : 0, ...values);
  const least = Math.min(0, ...values);
  const [low = 0, high = 1] = scaleLinear([least, most === least ? least + 1 : most], [0, 1])
    .nice(4)
    .domain();
  return [low, high];
}

function panelScale(
  panel: IndicatorPanel,
  range: [number, number],
): Scale & { domain: [number, number] } {
  const domain = panelDomain(panel);
  const linear = scaleLinear(domain, range);
  return Object.assign((value: number) => linear(value), { domain });
}

function ticksOf({ domain: [low, high] }: { domain: [number, number] }, width: number): number[] {
  const half = (low + high) / 2;
  return width >= 60 ? [low, half, high] : [low, high];
}

/** Middle of what a row says and of what it draws. */
function middlesOf(
  { place, rowHeight }: Columns,
  top: number,
): { name: number; values: number; track: number } {
  const middle = tenth(top + rowHeight / 2);
  if (place === 'beside') return { name: middle, values: middle, track: middle };
  const first = tenth(top + 13);
  return {
    name: first,
    values: place === 'apart' ? first + 17 : first,
    track: tenth(top + rowHeight - 15),
  };
}

/** Line of the scale, with a stroke at each number; the strokes keep clear of the words above. */
function layoutTrack(ticks: readonly number[], top: number, columns: Columns): ChartMark[] {
  const { track } = middlesOf(columns, top);
  const half = columns.place === 'beside' ? columns.rowHeight / 2 : 9;
  const line = (x1: number, y1: number, x2: number, y2: number): ChartMark => ({
    kind: 'line',
    x1: tenth(x1),
    y1: tenth(y1),
    x2: tenth(x2),
    y2: tenth(y2),
    stroke: 'rule',
  });
  return [
    line(columns.from, track, columns.to, track),
    ...ticks.map((x) => line(x, track - half, x, track + half)),
  ];
}

function layoutRow(each: IndicatorRow, columns: Columns, scale: Scale, top: number): ChartMark {
  const { base, target, label, href } = each;
  const { width, noBase, to, place, rowHeight } = columns;
  const at = middlesOf(columns, top);
  const { color } = each.sign;
  const say = (text: string, x: number, y: number, anchor: 'start' | 'end'): ChartMark => ({
    kind: 'text',
    text: cutText(text, width, size.text),
    x: tenth(x),
    y: tenth(y + size.text * middle),
    size: size.text,
    anchor,
  });
  const room = {
    beside: noBase - sign - 20,
    above: width - textWidth(written(each), size.text) - sign - 14,
    apart: width - textWidth(each.attribute, size.text) - sign - 14,
  }[place];
  const marks: ChartMark[] = [
    // What can be pointed at is the whole row.
    { kind: 'rect', x: 0, y: tenth(top), width: tenth(width), height: rowHeight, fill: 'none' },
    ...signMarks(each.sign, sign / 2, at.name, sign - 3),
    say(cutText(each.sign.name, Math.max(room, 24), size.text), sign + 5, at.name, 'start'),
    ...{
      beside: [say(written(each), to + arrow + 14, at.values, 'start')],
      above: [say(written(each), width, at.values, 'end')],
      apart: [
        say(each.attribute, width, at.name, 'end'),
        say(each.values, width, at.values, 'end'),
      ],
    }[place],
  ];

  const end = target && tenth(scale(target.value));
  if (base !== null && end !== null)
    marks.push({
      kind: 'line',
      x1: tenth(scale(base)),
      y1: at.track,
      x2: end,
      y2: at.track,
      stroke: color,
      strokeWidth: 2,
      dash: each.sign.dash.map((length) => length * 2),
    });
  if (target && end !== null && (target.comparator === '>=' || target.comparator === '<='))
    marks.push(openEnd(end, at.track, target.comparator === '>=' ? 1 : -1, color));
  if (end !== null) {
    marks.push(...signMarks(each.sign, end, at.track, sign));
    if (each.binding)
      marks.push({ kind: 'circle', x: end, y: at.track, r: ring, stroke: color, strokeWidth: 1.5 });
  }
  // On top, with an edge in the colour of the page, so that it is seen where nothing is to change.
  marks.push(
    base === null
      ? { ...emptyBase, x: noBase, y: at.track }
      : {
          kind: 'circle',
          x: tenth(scale(base)),
          y: at.track,
          r: dot,
          fill: color,
          stroke: 'page',
          strokeWidth: 1.5,
        },
  );
  return { kind: 'group', plan: each.sign.id, label, href, marks };
}

/** Arrow that leaves the target: the plan promises this much or more, or this much or less. */
function openEnd(x: number, y: number, way: 1 | -1, color: PlanSign['color']): ChartMark {
  const [from, to] = [x + way * (sign / 2), x + way * (sign / 2 + arrow)];
  const head = `M${tenth(to - way * 5)} ${tenth(y - 4)}L${tenth(to)} ${tenth(y)}L${tenth(to - way * 5)} ${tenth(y + 4)}`;
  return {
    kind: 'group',
    marks: [
      {
        kind: 'line',
        x1: tenth(from),
        y1: y,
        x2: tenth(to),
        y2: y,
        stroke: color,
        strokeWidth: 1.5,
      },
      { kind: 'path', path: head, stroke: color, strokeWidth: 1.5 },
    ],
  };
}

/** The signs that occur, with words. */
function layoutKey(
  panels: readonly IndicatorPanel[],
  width: number,
  words: IndicatorWords,
): { marks: ChartMark[]; height: number } {
  const rows = panels.flatMap((panel) => panel.rows);
  const some = (test: (each: IndicatorRow) => boolean) => rows.some(test);
  const items: { draw: (x: number, y: number) => ChartMark[]; text: string; room: number }[] = [];
  const add = (
    occurs: boolean,
    text: string,
    room: number,
    draw: (x: number, y: number) => ChartMark[],
  ) => {
    if (occurs) items.push({ draw, text, room });
  };
  const square = (x: number, y: number): ChartMark => ({
    kind: 'rect',
    x: x - 6,
    y: y - 6,
    width: 12,
    height: 12,
    rx: 3,
    fill: 'quiet',
  });

  add(
    some(({ base }) => base !== null),
    words.base,
    dot * 2,
    (x, y) => [{ kind: 'circle', x: x + dot, y, r: dot, fill: 'quiet' }],
  );
  add(
    some(({ base }) => base === null),
    words.noBase,
    dot * 2,
    (x, y) => [{ ...emptyBase, x: x + dot, y }],
  );
  add(
    some(({ target }) => target !== null),
    words.target,
    12,
    (x, y) => [square(x + 6, y)],
  );
  add(
    some(({ binding, target }) => binding && target !== null),
    words.binding,
    22,
    (x, y) => [
      square(x + 11, y),
      { kind: 'circle', x: x + 11, y, r: 10.5, stroke: 'quiet', strokeWidth: 1.5 },
    ],
  );
  for (const [comparator, text, way] of [
    ['>=', words.atLeast, 1],
    ['<=', words.atMost, -1],
  ] as const)
    add(
      some(({ target }) => target?.comparator === comparator),
      text,
      12 + arrow,
      (x, y) => {
        const centre = way === 1 ? x + 6 : x + arrow + 6;
        return [square(centre, y), openEnd(centre, y, way, 'quiet')];
      },
    );

  const marks: ChartMark[] = [];
  let [x, y] = [0, 13];
  for (const { draw, text, room } of items) {
    const needed = room + 5 + textWidth(text, size.text);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 26];
    marks.push(...draw(x, y), {
      kind: 'text',
      text,
      x: tenth(x + room + 5),
      y: tenth(y + size.text * middle),
      size: size.text,
      fill: 'quiet',
    });
    x = tenth(x + needed + 16);
  }
  return { marks, height: items.length > 0 ? y + 26 : 0 };
}
