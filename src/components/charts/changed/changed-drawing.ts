import { layoutChanged, type ChangedLayout, type ChangedRow } from '../../../chart/changed.ts';
import { tenth, type ChartDrawing, type ChartMark, type TextMark } from '../../../chart/drawing.ts';
import { signMarks, type PlanSign } from '../../../chart/plan-sign.ts';
import { middle, textWidth, wrapText } from '../../../chart/text.ts';

/** One end of a row. */
export interface ChangedEnd {
  /** Above 0, or the row is in words. */
  value: number;
  /** As printed. */
  printed: string;
  /** Address of its sentence under the root. */
  href: string;
}

/** A row of the drawing. */
export interface ChangedDrawn {
  /** What is promised. */
  subject: string;
  from: ChangedEnd;
  to: ChangedEnd;
  /** `7.5%`; '' where there is none. */
  ratio: string;
  /** The same by itself: `为湖南的 7.5%`. */
  ratioSentence: string;
  /** Whether the ends have places on a common scale. */
  isMeasured: boolean;
  /** Both sentences. */
  label: string;
}

/** What the drawing needs besides the rows. */
export interface ChangedOptions {
  /** In pixels. */
  width: number;
  from: PlanSign;
  to: PlanSign;
  /** Head of the ratios: `为湖南的`. */
  ratioHead: string;
  /** A power of ten on the scale. */
  writeTick: (value: number) => string;
}

/** Sizes in pixels. */
const size = { text: 13, small: 12, line: 18, mark: 16, gap: 7, row: 48, ratio: 84 };

/** From which width on the words stand beside the scale, not above it. */
const wide = 480;

/** A row a number: two marks on a logarithmic scale, a line between them, what is printed beside them. */
export function changedDrawing(
  rows: readonly ChangedDrawn[],
  options: ChangedOptions,
): ChartDrawing {
  const { width, ratioHead } = options;
  const isWide = width >= wide;
  const plot = isWide ? { left: 224, right: width - size.ratio } : { left: 0, right: width };
  const layout = layoutOf(rows, plot);
  const marks: ChartMark[] = [];
  const head = isWide && rows.some(({ ratio }) => ratio !== '') ? ratioHead : '';
  const heads = wrapText(head, size.ratio, size.small, 2);
  const top = layout.ticks.length > 0 ? 30 + 16 * Math.max(0, heads.length - 1) : 6;
  let y = top;

  for (const [index, row] of rows.entries()) {
    const subject = wrapText(row.subject, isWide ? plot.left - 20 : width, size.text);
    const place = layout.rows[index] ?? null;
    const text = subject.length * size.line;
    const half = 19 + (place?.dodge ?? 0) + (place && layout.isStacked ? size.line + 4 : 0);
    const height = isWide ? Math.max(size.row, text + 16, 2 * half) : text + size.line + 2 * half;
    const centre = isWide ? y + height / 2 : y + text + size.line + half + 1;
    const first = isWide ? centre - ((subject.length - 1) * size.line) / 2 : y + 14;

    marks.push({ kind: 'path', path: `M0 ${tenth(y + height)}h${width}`, stroke: 'rule' });
    marks.push(
      ...subject.map((line, number) =>
        textAt(line, 0, first + number * size.line, { weight: 700 }),
      ),
    );
    if (row.ratio !== '') {
      marks.push(
        isWide
          ? textAt(row.ratio, width, centre, { anchor: 'end' })
          : textAt(row.ratioSentence, 0, y + text + 12, {
              fill: 'quiet',
              size: size.small,
            }),
      );
    }
    marks.push(
      ...rowMarks(row, place, { ...options, ...plot, y: centre, isStacked: layout.isStacked }),
    );
    y += height;
  }

  for (const [index, line] of heads.entries()) {
    const above = (heads.length - 1 - index) * 16;
    const look = { anchor: 'end', fill: 'quiet', size: size.small } as const;
    marks.push(textAt(line, width, top - 18 - above, look));
  }
  return {
    width,
    height: Math.ceil(y + 1),
    marks: [
      ...tickMarks(layout, { top, bottom: y, width, writeTick: options.writeTick }),
      ...marks,
    ],
  };
}

/**
 * Places of the marks, with as much room on both sides as the longest words there take; where that leaves too little for
 * the marks, the words stand above and below them.
 */
function layoutOf(
  rows: readonly ChangedDrawn[],
  { left, right }: { left: number; right: number },
): ChangedLayout & { isStacked: boolean } {
  const measured = rows.filter(({ isMeasured }) => isMeasured);
  const room = (texts: readonly string[]) =>
    size.mark / 2 + size.gap + Math.max(0, ...texts.map((text) => textWidth(text, size.text)));
  const ends = measured.map(({ from, to }) => (from.value <= to.value ? [from, to] : [to, from]));
  const before = room(ends.map(([end]) => end?.printed ?? ''));
  const behind = room(ends.map(([, end]) => end?.printed ?? ''));
  const isStacked = before + behind > (right - left) * 0.7;
  const values = rows.map(({ from, to, isMeasured }) =>
    isMeasured ? { from: from.value, to: to.value } : { from: 0, to: 0 },
  );
  const range = isStacked
    ? ([left + size.mark, right - size.mark] as const)
    : ([left + before, right - behind] as const);
  return { ...layoutChanged(values, { range, mark: size.mark + 2 }), isStacked };
}

/** Every power of ten, or every second, third … where they would touch. */
function tickMarks(
  { ticks }: ChangedLayout,
  {
    top,
    bottom,
    width,
    writeTick,
  }: Pick<ChangedOptions, 'width' | 'writeTick'> & { top: number; bottom: number },
): ChartMark[] {
  const labels = ticks.map(({ value, x }) => {
    const text = writeTick(value);
    const half = textWidth(text, size.small) / 2;
    return { text, x, half, place: Math.max(half, Math.min(width - half, x)) };
  });
  const every = (step: number) => labels.filter((_, index) => index % step === 0);
  const fits = (shown: typeof labels) =>
    shown.every(({ place, half }, index) => {
      const before = shown[index - 1];
      return !before || before.place + before.half + 8 <= place - half;
    });
  let step = 1;
  while (step < labels.length && !fits(every(step))) step++;

  return every(step).flatMap(({ text, x, place }): ChartMark[] => [
    { kind: 'path', path: `M${x} ${top - 8}V${tenth(bottom)}`, stroke: 'rule', dash: [2, 3] },
    textAt(text, place, top - 18, { anchor: 'middle', fill: 'quiet', size: size.small }),
  ]);
}

interface RowOptions extends Pick<ChangedOptions, 'from' | 'to'> {
  y: number;
  /** Ends of the room for marks and words. */
  left: number;
  right: number;
  /** Whether words stand above and below the marks. */
  isStacked: boolean;
}

function rowMarks(row: ChangedDrawn, place: ChangedRow | null, options: RowOptions): ChartMark[] {
  const { from, to, y, left, right, isStacked } = options;
  if (place === null) return wordMarks(row, options);
  const isFalling = row.from.value > row.to.value;
  const end = (side: 'from' | 'to', sign: PlanSign): ChartMark => {
    const { printed, href } = row[side];
    const x = place[side];
    const isUpper = side === 'from';
    const centre = y + (isUpper ? -1 : 1) * place.dodge;
    const isLeft = isUpper !== isFalling;
    const half = textWidth(printed, size.text) / 2;
    const words = isStacked
      ? textAt(
          printed,
          Math.max(left + half, Math.min(right - half, x)),
          centre + (isUpper ? -1 : 1) * (size.mark / 2 + 12),
          { anchor: 'middle', halo: true },
        )
      : textAt(printed, x + (isLeft ? -1 : 1) * (size.mark / 2 + size.gap), centre, {
          anchor: isLeft ? 'end' : 'start',
          halo: true,
        });
    return endMark(sign, row.label, href, [...signMarks(sign, x, tenth(centre), size.mark), words]);
  };
  const line: ChartMark = {
    kind: 'line',
    x1: place.from,
    x2: place.to,
    y1: tenth(y),
    y2: tenth(y),
    stroke: 'quiet',
    strokeWidth: 2,
  };

  return [...(place.dodge === 0 ? [line] : []), end('from', from), end('to', to)];
}

/** Both ends in words, where one has no place on the scale. */
function wordMarks(row: ChangedDrawn, { from, to, y, left, right }: RowOptions): ChartMark[] {
  const end = (sign: PlanSign, { printed, href }: ChangedEnd, x: number, at: number) =>
    endMark(sign, row.label, href, [
      ...signMarks(sign, x + size.mark / 2, tenth(at), size.mark),
      textAt(printed, x + size.mark + size.gap, at, { halo: true }),
    ]);
  const next = left + size.mark + 2 * size.gap + textWidth(row.from.printed, size.text) + 16;
  const isLong = next + size.mark + size.gap + textWidth(row.to.printed, size.text) > right;
  return isLong
    ? [end(from, row.from, left, y - 11), end(to, row.to, left, y + 11)]
    : [end(from, row.from, left, y), end(to, row.to, next, y)];
}

function endMark(
  { id }: PlanSign,
  label: string,
  href: string,
  marks: readonly ChartMark[],
): ChartMark {
  return { kind: 'group', plan: id, label, href, marks };
}

function textAt(text: string, x: number, y: number, look: Partial<TextMark> = {}): TextMark {
  const em = look.size ?? size.text;
  return { kind: 'text', text, x: tenth(x), y: tenth(y + em * middle), size: em, ...look };
}
