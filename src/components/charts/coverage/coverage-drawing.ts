import { keyAmounts, sideOf, type AreaScale } from '../../../chart/coverage.ts';
import {
  tenth,
  type ChartBand,
  type ChartDrawing,
  type ChartMark,
} from '../../../chart/drawing.ts';
import { signMarks, type PlanSign } from '../../../chart/plan-sign.ts';
import { cutText, middle, textWidth, wrapText } from '../../../chart/text.ts';
import type { Dictionary } from '../../../i18n/index.ts';
import { formatCount } from '../../format.ts';
import type { CoverageCell, CoverageGroup, CoverageTopic } from './coverage-rows.ts';

/** What the drawing needs besides the rows. */
export interface CoverageOptions {
  /** In pixels. */
  width: number;
  /** Looks of the plans, in the order of the cells. */
  signs: readonly PlanSign[];
  words: Dictionary['chartNumbers']['coverage'];
}

/** Sizes in pixels. */
const size = { text: 12, line: 16, square: 22, row: 26, group: 52, head: 18 };

/** Room for numbers beside the squares, and for names above them. */
const withNumbers = 84;

/** Topics as rows, plans as columns; the area of a square is in proportion to the characters. */
export function coverageDrawing(
  groups: readonly CoverageGroup[],
  { width, signs, words }: CoverageOptions,
): ChartDrawing {
  const least = width < 480 ? 116 : 250;
  const column = Math.min(width < 480 ? 36 : 112, (width - least) / Math.max(1, signs.length));
  const label = width - column * signs.length;
  const cells = groups.flatMap(({ topics }) => topics.flatMap((topic) => topic.cells));
  const scale: AreaScale = {
    side: Math.min(size.square, column - 2),
    most: Math.max(1, ...cells.map((cell) => (cell.isWhole ? 0 : (cell.characters ?? 0)))),
  };
  const columns = { label, column, scale, signs, words };
  const bands = groups.map((group, index) => groupBand(group, columns, width, index === 0));
  const heights = bands.map(({ height }) => height);

  return {
    width,
    height: heights.reduce((sum, height) => sum + height, 0),
    marks: bands.map(({ marks }, index) => ({
      kind: 'group',
      y: heights.slice(0, index).reduce((sum, height) => sum + height, 0),
      marks,
    })),
    bands,
  };
}

/** A group of topics; the first has the key above it. */
function groupBand(
  group: CoverageGroup,
  columns: Columns,
  width: number,
  isFirst: boolean,
): ChartBand {
  const key = isFirst ? keyMarks(columns, width) : { marks: [], height: 0 };
  const marks: ChartMark[] = [...key.marks, ...groupMarks(group, key.height, columns)];
  let y = key.height + size.group;
  const rules = [`M0 ${y}h${width}`];

  for (const topic of group.topics) {
    const row = rowMarks(topic, columns);
    marks.push({ kind: 'group', y, marks: row.marks });
    y += row.height;
    rules.push(`M0 ${y}h${width}`);
  }

  return {
    name: group.title,
    width,
    height: y + 1,
    marks: [{ kind: 'path', path: rules.join(''), stroke: 'rule' }, ...marks],
  };
}

interface Columns extends Pick<CoverageOptions, 'signs' | 'words'> {
  label: number;
  column: number;
  scale: AreaScale;
}

/** What the squares and the signs without a square mean, in as many lines as it takes. */
function keyMarks({ scale, words }: Columns, width: number) {
  const marks: ChartMark[] = [];
  let [x, y] = [0, 14];
  const place = (length: number) => {
    if (x > 0 && x + length > width) [x, y] = [0, y + 24];
  };

  for (const amount of keyAmounts(scale.most)) {
    const side = sideOf(amount, scale);
    const text = words.characters(formatCount(amount));
    const length = side + 5 + textWidth(text, size.text);
    place(length);
    marks.push(
      { kind: 'rect', ...squareAt(x + side / 2, y, side), fill: 'quiet' },
      textAt(text, x + side + 5, y),
    );
    x += length + 18;
  }
  for (const text of [words.wholeKey, words.silentKey]) {
    const lines = wrapText(text, width, size.text);
    place(lines.length > 1 ? width : textWidth(text, size.text));
    for (const [index, line] of lines.entries()) {
      if (index > 0) y += size.line;
      marks.push(textAt(line, x, y));
    }
    // What follows a text of several lines begins a line of its own.
    x += lines.length > 1 ? width : textWidth(text, size.text) + 18;
  }

  return { marks, height: y + 12 };
}

function groupMarks(
  { title, topics }: CoverageGroup,
  y: number,
  { label, column, signs, words }: Columns,
): ChartMark[] {
  const centre = y + size.group - 20;
  const lines = wrapText(title, label - 8, 13, 2);
  return [
    ...lines.map((text, index): ChartMark => {
      const above = lines.length - 1 - index;
      return { ...textAt(text, 0, centre - above * size.line), size: 13, weight: 700 };
    }),
    ...signs.flatMap((sign, index): ChartMark[] => {
      const x = label + index * column;
      const spoken = topics.filter(({ cells }) => cells[index]?.characters !== null).length;
      if (column < withNumbers) {
        return signMarks(sign, x + column / 2, centre, Math.min(size.head, column - 2));
      }
      const count = words.spokenOf(spoken, topics.length);
      const room = column - 20;
      const name = cutText(sign.name, room, size.text);
      return [
        ...signMarks(sign, x + size.square / 2, centre, size.head),
        { ...textAt(name, x + 28, centre - 8), weight: 700 },
        { ...textAt(count, x + 28, centre + 7), fill: 'quiet' },
      ];
    }),
  ];
}

function rowMarks(topic: CoverageTopic, columns: Columns): { marks: ChartMark[]; height: number } {
  const { label, column } = columns;
  const lines = wrapText(topic.title, label - 8, size.text);
  const height = Math.max(size.row, lines.length * size.line + 8);
  const first = height / 2 - ((lines.length - 1) * size.line) / 2;

  return {
    height,
    marks: [
      {
        kind: 'group',
        href: topic.url,
        label: topic.title,
        // The blank at which a name was broken stays: what is seen is what is read aloud (WCAG 2.2, 2.5.3).
        marks: lines.map((text, index) => {
          const blank = topic.title.includes(`${text} `) ? ' ' : '';
          return textAt(`${text}${blank}`, 0, first + index * size.line);
        }),
      },
      ...topic.cells.flatMap((cell, index) =>
        cellMarks(cell, topic, {
          ...columns,
          x: tenth(label + index * column),
          y: height / 2,
          index,
        }),
      ),
    ],
  };
}

function cellMarks(
  { characters, isWhole, plan }: CoverageCell,
  { title }: CoverageTopic,
  { x, y, index, column, scale, signs, words }: Columns & { x: number; y: number; index: number },
): ChartMark[] {
  const sign = signs[index];
  if (!sign) return [];
  const isRoomy = column >= withNumbers;
  const centre = isRoomy ? x + size.square / 2 : x + column / 2;

  if (characters === null) {
    // A stroke, and where there is room the words for it: nothing that could be taken for an amount.
    const dash = tenth(Math.min(10, column / 2));
    const stroke: ChartMark = {
      kind: 'path',
      path: `M${tenth(centre - dash / 2)} ${tenth(y)}h${dash}`,
      stroke: 'quiet',
    };
    return isRoomy ? [stroke, { ...textAt(words.silent, x + 28, y), fill: 'quiet' }] : [stroke];
  }

  const count = formatCount(characters);
  const sideways = isRoomy ? [textAt(count, x + 28, y)] : [];
  const side = sideOf(characters, scale);
  const shape: ChartMark = isWhole
    ? { ...textAt('↓', centre, y), anchor: 'middle', fill: 'quiet' }
    : {
        kind: 'rect',
        ...squareAt(centre, y, side),
        fill: sign.outlined ? 'page' : sign.color,
        ...(sign.outlined && { stroke: sign.color }),
      };

  return [
    {
      kind: 'group',
      plan: plan.id,
      label: words.cell(sign.name, title, count, isWhole),
      // Small squares could hardly be pointed at.
      marks: [
        {
          kind: 'rect',
          x: tenth(isRoomy ? x : x + 1),
          y: y - 12,
          width: tenth(column - (isRoomy ? 8 : 2)),
          height: 24,
          fill: 'none',
        },
        shape,
        ...sideways,
      ],
    },
  ];
}

function squareAt(x: number, y: number, side: number) {
  // To a hundredth, since an area is the square of it.
  const [left, top] = [x - side / 2, y - side / 2].map((edge) => Math.round(edge * 100) / 100);
  return { x: left ?? 0, y: top ?? 0, width: side, height: side };
}

function textAt(text: string, x: number, y: number): Extract<ChartMark, { kind: 'text' }> {
  return { kind: 'text', text, x: tenth(x), y: tenth(y + size.text * middle), size: size.text };
}
