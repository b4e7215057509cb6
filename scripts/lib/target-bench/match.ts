import type { CommitmentRecord } from '../../../src/schemas/index.ts';
import type { Answer, AnswerList, Remark } from './answers.ts';
import { judgeFields } from './fields.ts';
import { closeness, sharedPart, type SolidText, type Stretch, stretchesOf } from './solid-text.ts';

/** A record with the places where its quote stands in its lines. */
export interface PlacedRecord {
  record: CommitmentRecord;
  /** Empty where the quote is not in its lines: it is not verbatim. */
  stretches: readonly Stretch[];
}

/** A record and the answer that it fits. */
export interface Match {
  answer: Answer;
  record: CommitmentRecord;
}

/** One list of records, held against one list of answers. */
export interface Matching {
  matches: readonly Match[];
  /** Answers that no record fits. */
  missed: readonly Answer[];
  /** Records that fit no answer, and are not doubtful. */
  extra: readonly PlacedRecord[];
  /** Records where two careful readers could differ. */
  doubtful: readonly CommitmentRecord[];
}

/** Least part of the shorter quote that both must have. */
const overlap = 0.5;

/** Find the places of records' quotes. */
export function placeRecords(
  records: readonly CommitmentRecord[],
  source: SolidText,
): PlacedRecord[] {
  return records.map((record) => ({
    record,
    stretches: stretchesOf(source, record.quote, record.lines, { within: true }),
  }));
}

/** Whether a record's quote and a phrase have at least half of the shorter of them in common, by their places in the source. */
export function overlaps({ stretches }: PlacedRecord, phrase: { stretch: Stretch }): boolean {
  return stretches.some((stretch) => sharedPart(stretch, phrase.stretch) >= overlap);
}

/**
 * Whether a record fits an answer: the quotes share at least half of the characters (white space aside) of the shorter
 * one, at the same place of the source, so that unit and lines agree too; and value and upper end are those of the answer.
 */
export function fits(placed: PlacedRecord, answer: Answer): boolean {
  const { value, valueMax } = placed.record;
  return (
    answer.value.some((right) => isSame(right, value)) &&
    answer.valueMax.some((right) => isSame(right, valueMax)) &&
    overlaps(placed, answer)
  );
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Give each answer one record at most, and each record one answer, the closest pairs first: those with the most fields
 * alike, then those whose quotes lie best on one another.
 *
 * A record left over that overlaps a doubtful phrase counts neither way; any other is too many, also the second for one answer.
 */
export function matchRecords(
  records: readonly PlacedRecord[],
  { answers, doubtful }: AnswerList,
): Matching {
  const pairs = records
    .flatMap((placed) =>
      answers
        .filter((answer) => fits(placed, answer))
        .map((answer) => ({ placed, answer, score: nearness(placed, answer) })),
    )
    .toSorted((a, b) => b.score - a.score);
  const taken = new Map<Answer, CommitmentRecord>();
  const used = new Set<CommitmentRecord>();

  for (const { placed, answer } of pairs) {
    if (taken.has(answer) || used.has(placed.record)) continue;
    taken.set(answer, placed.record);
    used.add(placed.record);
  }

  const left = records.filter(({ record }) => !used.has(record));
  const isDoubtful = (placed: PlacedRecord) => doubtful.some((remark) => overlaps(placed, remark));

  return {
    matches: answers.flatMap((answer) => {
      const record = taken.get(answer);
      return record ? [{ answer, record }] : [];
    }),
    missed: answers.filter((answer) => !taken.has(answer)),
    extra: left.filter((placed) => !isDoubtful(placed)),
    doubtful: left.filter(isDoubtful).map(({ record }) => record),
  };
}

/** The phrase that a record should not have been taken from, or `undefined`. */
export function rejectedAs(placed: PlacedRecord, rejected: readonly Remark[]): Remark | undefined {
  return rejected.find((remark) => overlaps(placed, remark));
}

function nearness({ record, stretches }: PlacedRecord, answer: Answer): number {
  const right = Object.values(judgeFields(record, answer)).filter(Boolean).length;
  const close = Math.max(...stretches.map((stretch) => closeness(stretch, answer.stretch)));
  return right + close;
}
