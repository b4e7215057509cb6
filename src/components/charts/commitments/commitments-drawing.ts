import { stackCounts, stackUnit, strokesPath } from '../../../chart/commitments.ts';
import {
  tenth,
  type ChartDrawing,
  type ChartMark,
  type ChartRole,
  type TextMark,
} from '../../../chart/drawing.ts';
import { signMarks, type PlanSign } from '../../../chart/plan-sign.ts';
import { cutText, middle, textWidth, wrapText } from '../../../chart/text.ts';
import type { CommitmentKind } from '../../../schemas/index.ts';
import {
  commitmentKinds,
  type CommitmentCount,
  type CommitmentGroup,
} from './commitment-counts.ts';

/** What the drawing needs besides the counts. */
export interface CommitmentsOptions {
  /** In pixels. */
  width: number;
  /** Looks of the plans, in the order of the counts. */
  signs: readonly PlanSign[];
  words: {
    kinds: Readonly<Record<CommitmentKind, string>>;
    noTopic: string;
    /** In place of a bar: the plan speaks of nothing in the group, or states no number. */
    silent: string;
    none: string;
    /** What a bar says when pointed at. */
    bar: (plan: string, group: string, total: number, parts: readonly string[]) => string;
    part: (kind: string, count: number) => string;
  };
}

/** Sizes in pixels. */
const size = { text: 13, small: 12, line: 18, row: 24, bar: 14, sign: 16, widest: 14, gap: 28 };

/** A panel for each group of topics, a bar for each plan, cut by kind. */
export function commitmentsDrawing(
  groups: readonly CommitmentGroup[],
  { width, signs, words }: CommitmentsOptions,
): ChartDrawing {
  const columns = width >= 480 ? 2 : 1;
  const panel = (width - (columns - 1) * size.gap) / columns;
  const name = Math.min(72, Math.max(0, ...signs.map((sign) => textWidth(sign.name, size.small))));
  const bar = size.sign + 6 + name + 8;
  const totals = groups.flatMap(({ id, counts }) =>
    counts.map(({ total }) => (id === null ? 0 : total)),
  );
  const unit = stackUnit(totals, panel - bar - 34, size.widest);
  const key = keyMarks(width, words.kinds);
  const marks: ChartMark[] = [...key.marks];
  let y = key.height;

  for (let first = 0; first < groups.length; first += columns) {
    const row = groups.slice(first, first + columns).map((group) => ({
      group,
      lines: wrapText(group.title === '' ? words.noTopic : group.title, panel, size.text),
    }));
    const head = Math.max(...row.map(({ lines }) => lines.length)) * size.line + 6;
    for (const [column, { group, lines }] of row.entries()) {
      marks.push({
        kind: 'group',
        x: tenth(column * (panel + size.gap)),
        y,
        marks: [
          ...lines.map((line, index) =>
            textAt(line, 0, head - 14 - (lines.length - 1 - index) * size.line, { weight: 700 }),
          ),
          ...group.counts.flatMap((count, index) => {
            const sign = signs[index];
            if (!sign) return [];
            return planMarks(count, sign, {
              y: head + (index + 0.5) * size.row,
              title: lines.join(''),
              hasBar: group.id !== null,
              bar,
              name,
              unit,
              words,
            });
          }),
        ],
      });
    }
    y += head + signs.length * size.row + 18;
  }

  return { width, height: Math.ceil(y), marks };
}

interface PlanOptions extends Pick<CommitmentsOptions, 'words'> {
  y: number;
  title: string;
  /** What belongs to no topic is a rest: its numbers alone, which would else set the scale for all. */
  hasBar: boolean;
  /** Left end of the bar. */
  bar: number;
  /** Room for the name of the plan. */
  name: number;
  /** Width of one. */
  unit: number;
}

function planMarks(
  { counts, total, isSilent }: CommitmentCount,
  sign: PlanSign,
  { y, title, hasBar, bar, name, unit, words }: PlanOptions,
): ChartMark[] {
  const head: ChartMark[] = [
    ...signMarks(sign, size.sign / 2, y, size.sign),
    textAt(cutText(sign.name, name, size.small), size.sign + 6, y, { size: size.small }),
  ];
  if (total === 0) {
    const text = textAt(isSilent ? words.silent : words.none, bar, y, {
      fill: 'quiet',
      size: size.small,
    });
    return [{ kind: 'group', plan: sign.id, marks: [...head, text] }];
  }

  const parts = stackCounts(
    commitmentKinds.map((kind) => [kind, counts[kind]] as const),
    unit,
  );
  const end = hasBar ? Math.max(0, ...parts.map(({ x, width }) => x + width)) + 6 : 0;
  return [
    {
      kind: 'group',
      plan: sign.id,
      label: words.bar(
        sign.name,
        title,
        total,
        parts.map(({ key, count }) => words.part(words.kinds[key], count)),
      ),
      marks: [
        ...head,
        ...(hasBar ? parts : []).flatMap(({ key, x, width }) =>
          kindMarks(key, sign.color, tenth(bar + x), tenth(y - size.bar / 2), width),
        ),
        textAt(`${total}`, bar + end, y),
      ],
    },
  ];
}

/** A part of a bar: its kind is told by how it is filled, so that it is seen in grey too. */
function kindMarks(
  kind: CommitmentKind,
  color: ChartRole,
  x: number,
  y: number,
  width: number,
): ChartMark[] {
  // A pixel between two parts; the edge of a frame lies half outside of it.
  const box = {
    x: tenth(x + 0.5),
    y: y + 0.5,
    width: tenth(Math.max(1, width - 1.5)),
    height: size.bar - 1,
  };
  const frame: ChartMark = { kind: 'rect', ...box, fill: 'page', stroke: color };
  switch (kind) {
    case 'prose':
      return [{ ...frame, fill: color }];
    case 'table':
      return [
        frame,
        { kind: 'rect', ...box, y: box.y + box.height / 2, height: box.height / 2, fill: color },
      ];
    case 'standard':
      return [frame, { kind: 'path', path: strokesPath(box, 3), stroke: color }];
    case 'coverage':
      return [frame];
  }
}

function keyMarks(width: number, kinds: CommitmentsOptions['words']['kinds']) {
  const marks: ChartMark[] = [];
  let [x, y] = [0, 12];
  for (const kind of commitmentKinds) {
    const needed = 26 + textWidth(kinds[kind], size.small);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 24];
    marks.push(
      ...kindMarks(kind, 'quiet', tenth(x), y - size.bar / 2, 20),
      textAt(kinds[kind], x + 26, y, { size: size.small }),
    );
    x += needed + 18;
  }
  return { marks, height: y + 24 };
}

function textAt(text: string, x: number, y: number, look: Partial<TextMark> = {}): TextMark {
  const em = look.size ?? size.text;
  return { kind: 'text', text, x: tenth(x), y: tenth(y + em * middle), size: em, ...look };
}
