import { localId } from '../../plan/address.ts';
import type { Period } from '../../plan/period.ts';
import type { IndicatorRecord, UnitRecord } from '../../schemas/index.ts';
import { lastYear } from './deadline.ts';
import type { Draft, LeftOut, Line } from './draft.ts';
import { findDates } from './grammar/dates.ts';
import { joinProseIndicators, rowOfIndicator } from './indicators.ts';
import { readParagraph } from './read-paragraph.ts';
import type { ParagraphContext, Reading } from './reading.ts';
import { type Cell, cellsOf, isHead, readValueCells, rowYear } from './tables.ts';

/** What is known of the unit's place in its plan. */
export interface UnitContext {
  period: Period;
  looksBack: boolean;
  /** Whether it stands among the goals. */
  isGoal: boolean;
  /** Year that stands before it there. */
  carried: number | null;
  /** Indicators that stand in the unit, each with its row or clause as printed. */
  indicators: readonly { indicator: IndicatorRecord; text: string }[];
}

/** What a unit's own text holds, in order. */
export interface UnitReading {
  drafts: Draft[];
  left: LeftOut[];
  /** The last year it states, for what follows it among the goals. */
  carried: number | null;
}

/** Read the own text of a unit: paragraphs, and rows of tables. */
export function readUnit(unit: UnitRecord, context: UnitContext): UnitReading {
  const { period, looksBack, isGoal, indicators } = context;
  let paragraph: ParagraphContext = { period, looksBack, isGoal, carried: context.carried };
  const reading: UnitReading = { drafts: [], left: [], carried: context.carried };
  const lines = linesOf(unit);
  readTitle(reading, unit, paragraph);
  const inTitle = reading.drafts.splice(0);
  let head: Cell[] | undefined;

  for (const line of lines) {
    if (!line.text.includes('\t')) {
      head = undefined;
      add(reading, unit, line, 0, readParagraph(line.text, paragraph));
      const carried = lastYear(findDates(line.text), period) ?? paragraph.carried;
      paragraph = { ...paragraph, carried };
      continue;
    }
    if (isHead(line.text, head === undefined)) {
      head = cellsOf(line.text);
      continue;
    }
    head ??= [];
    readRow(reading, unit, line, head, context, paragraph);
  }

  reading.carried = paragraph.carried;
  const prose = indicators.flatMap(({ indicator }) =>
    indicator.source === 'prose' ? indicator : [],
  );
  const inText = joinProseIndicators(prose, reading.drafts, lines).sort(
    (a, b) => a.number[1] - b.number[1] || a.number[0] - b.number[0],
  );
  reading.drafts = [
    ...inTitle.filter((draft) => !inText.some((other) => saysSame(draft, other))),
    ...inText,
  ];
  return reading;
}

/** A heading repeats what its text says; only what it alone says is a record of its own. */
function saysSame(a: Draft, b: Draft): boolean {
  return a.value === b.value && a.unitOfMeasure === b.unitOfMeasure;
}

/** 15分钟生活圈建设行动 is a name; 新建养老服务中心6所 as a heading is a promise. */
function readTitle(reading: UnitReading, unit: UnitRecord, paragraph: ParagraphContext): void {
  const { title, text } = unit;
  if (
    title === null ||
    (text !== '' && /(?:行动|工程|计划|项目|专项|体系|机制|模式|指标)[”"]?$/.test(title))
  )
    return;
  const line: Line = { text: title, start: 0, anchor: localId(unit.id) };
  add(reading, unit, line, 0, readParagraph(title, paragraph), true);
}

function readRow(
  reading: UnitReading,
  unit: UnitRecord,
  line: Line,
  head: readonly Cell[],
  { period, indicators }: UnitContext,
  paragraph: ParagraphContext,
): void {
  const own = indicators.find(
    ({ indicator, text }) => indicator.source === 'table' && text === line.text,
  )?.indicator;
  const rows = own ? rowOfIndicator(own, line) : [];
  const anchored = own ? { ...line, anchor: localId(own.id) } : line;
  const values = readValueCells(
    anchored,
    head,
    period,
    own?.id ?? null,
    rows.map(({ span }) => span),
  );
  reading.drafts.push(...rows, ...values);
  if (own) return;

  const cells = cellsOf(line.text);
  const year = rowYear(cells, period);
  const before = reading.drafts.length;
  for (const cell of cells) {
    const end = line.start + cell.start + cell.text.length;
    if (values.some(({ number }) => number[0] <= end && number[1] >= line.start + cell.start))
      continue;
    add(reading, unit, line, cell.start, readParagraph(cell.text, paragraph));
  }
  for (let index = before; index < reading.drafts.length; index++) {
    const draft = reading.drafts[index];
    if (draft)
      reading.drafts[index] = {
        ...draft,
        kind: draft.kind === 'prose' ? 'table' : draft.kind,
        deadline: draft.deadline ?? year,
      };
  }
}

/** The lines of a unit's text, each a paragraph or a row with an anchor of its own. */
export function linesOf({ id, text }: UnitRecord): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const found = { text: line, start, anchor: `${localId(id)}-p${index + 1}` };
    start += line.length + 1;
    return found;
  });
}

/** Put what was read of a paragraph, or of a cell, in the places of the unit's text. */
function add(
  reading: UnitReading,
  unit: UnitRecord,
  line: Line,
  shift: number,
  found: readonly Reading[],
  inTitle = false,
): void {
  const offset = line.start + shift;
  const words = inTitle ? line.text : unit.text;
  const place = inTitle ? ({ inTitle: true } as const) : {};
  for (const entry of found) {
    const { mention, sentence } = entry;
    const { start, end } = mention;
    if (entry.verdict === 'left') {
      reading.left.push({
        unit: unit.id,
        span: [offset + start, offset + end],
        reason: entry.reason,
        ...place,
      });
      continue;
    }
    const { subject, quote, ...said } = entry.found;
    const [from, to] = trimmed(words, offset + quote[0], offset + quote[1]);
    reading.drafts.push({
      ...said,
      verdict: entry.verdict,
      anchor: line.anchor,
      sentence: trimmed(words, offset + sentence[0], offset + sentence[1]),
      quote: words.slice(from, to),
      span: [from, to],
      number: [offset + start, offset + end],
      subject: words
        .slice(offset + subject[0], offset + subject[1])
        .replace(/[，,]|\s+$|^\s+/g, ''),
      value: mention.value,
      valueMax: mention.valueMax,
      comparator: mention.comparator,
      unitOfMeasure: mention.unit,
      indicator: null,
      ...place,
    });
  }
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, from + piece.trim().length)];
}
