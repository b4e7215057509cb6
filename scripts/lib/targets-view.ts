import type { LeftOut } from '../../src/target/commitments/draft.ts';
import type { FullReading } from '../../src/target/commitments/read-commitments.ts';
import type { Reason } from '../../src/target/commitments/types.ts';
import type { CommitmentRecord, UnitRecord } from '../../src/schemas/index.ts';

/** Why something was left, in words. */
export const reasonWords: Record<Reason, string> = {
  title: 'in the title of a document',
  date: 'a date',
  period: 'how long, not how much',
  ordinal: 'an ordinal or a list number',
  name: 'part of a name or a set phrase',
  code: 'a document number or a code',
  denominator: 'what the quantity is counted by',
  age: 'an age',
  condition: 'says which ones are meant',
  article: 'only introduces its noun',
  bare: 'nothing says of what',
  existing: 'how many there are already',
  forecast: 'expected, not promised',
  had: 'had already',
  repeated: 'says the same as the number beside it',
  office: 'in the bracket that names who is responsible',
  time: 'a time of day',
};

/** Something in a text, and what became of it. */
interface Found {
  start: number;
  end: number;
  text: string;
  lines: readonly string[];
}

/** The units that hold a number or a word of coverage, each with what was taken (`[+…]`), reached (`[~…]`) and left (`[…]`). */
export function viewTargets(
  units: readonly UnitRecord[],
  { commitments, baselines, left }: FullReading,
  corrected: readonly CommitmentRecord[],
): string {
  const blocks = units.flatMap((unit) => {
    if (unit.kind === 'indicator') return [];
    const mine = <Item extends { unit: string }>(items: readonly Item[]) =>
      items.filter((item) => item.unit === unit.id);
    const found = [
      ...mine(commitments).map((record) => recordFound('+', record, corrected)),
      ...mine(baselines).map((record) => recordFound('~', record, baselines)),
      ...mine(left).map((item) => leftFound(unit, item)),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    if (found.length === 0) return [];
    return [
      [
        `${unit.id}  line ${unit.lines[0]}  ${unit.marker ?? ''}${unit.title ?? ''}`,
        ...indent(marked(unit.text, found)),
        ...found.flatMap(({ lines }) => lines),
      ].join('\n'),
    ];
  });
  const counts = `${commitments.length} taken as commitments, ${baselines.length} as reached before the plan, ${left.length} left out.`;
  return [...blocks, counts].join('\n\n');
}

/** The text with signs around what was found; what overlaps something before it is not marked again. */
function marked(text: string, found: readonly Found[]): string {
  let out = '';
  let place = 0;
  for (const { start, end, lines } of found) {
    if (start < place || end <= start) continue;
    const sign = (lines[0] ?? '').trim().charAt(0);
    out += `${text.slice(place, start)}[${/[+~]/.test(sign) ? sign : ''}${text.slice(start, end)}]`;
    place = end;
  }
  return out + text.slice(place);
}

function indent(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `  | ${line}`);
}

function recordFound(
  sign: '+' | '~',
  record: CommitmentRecord,
  kept: readonly CommitmentRecord[],
): Found {
  const { span, quote, value, valueMax, comparator, unitOfMeasure, subject } = record;
  const amount = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  const said = [
    record.deadline === null ? '' : `by ${record.deadline}`,
    record.frequency ?? '',
    record.place ?? '',
    record.kind,
    record.indicator ?? '',
  ].filter((word) => word !== '');
  const dropped = kept.some(({ id }) => id === record.id) ? '' : ' (dropped by a correction)';
  return {
    start: span[0],
    end: span[1],
    text: quote,
    lines: [
      `  ${sign} ${quote.replace(/\t/g, ' ⇥ ')}`,
      `      ${comparator} ${amount} ${unitOfMeasure ?? '(no unit)'} of ${subject}; ${said.join(', ')}${dropped}`,
    ],
  };
}

function leftFound({ text, title }: UnitRecord, { span, reason, inTitle }: LeftOut): Found {
  const words = inTitle ? (title ?? '') : text;
  const [start, end] = span;
  const around = `${words.slice(Math.max(0, start - 8), start)}【${words.slice(start, end)}】${words.slice(end, end + 8)}`;
  return {
    start: inTitle ? 0 : start,
    end: inTitle ? 0 : end,
    text: words.slice(start, end),
    lines: [`  - ${around.replace(/\s+/g, ' ')}: ${reasonWords[reason]}`],
  };
}
