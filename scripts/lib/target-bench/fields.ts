import type { CommitmentRecord } from '../../../src/schemas/index.ts';
import type { Answer } from './answers.ts';
import { withoutSpace } from './solid-text.ts';

/** Fields that are judged where a record fits an answer; `subject (near)` forgives a few words more or less. */
export const judgedFields = [
  'subject',
  'subject (near)',
  'comparator',
  'unitOfMeasure',
  'deadline',
  'frequency',
  'place',
  'kind',
] as const;

export type JudgedField = (typeof judgedFields)[number];

/** Least likeness of subjects that are near. */
const near = 0.6;

/** Which fields of a record are as in the answer. */
export function judgeFields(
  record: CommitmentRecord,
  answer: Answer,
): Record<JudgedField, boolean> {
  const subject = foldWords(record.subject);
  return {
    subject: answer.subject.some((right) => foldWords(right) === subject),
    'subject (near)': answer.subject.some((right) => likeness(foldWords(right), subject) >= near),
    comparator: answer.comparator.includes(record.comparator),
    unitOfMeasure: sameWords(answer.unitOfMeasure, record.unitOfMeasure),
    deadline: answer.deadline.includes(record.deadline),
    frequency: sameWords(answer.frequency, record.frequency),
    place: sameWords(answer.place, record.place),
    kind: answer.kind.includes(record.kind),
  };
}

function sameWords(right: readonly (string | null)[], given: string | null): boolean {
  return right.some((each) =>
    each === null || given === null ? each === given : foldWords(each) === foldWords(given),
  );
}

/** Words without white space and quotation marks. */
function foldWords(words: string): string {
  return withoutSpace(words).replace(/[“”"]/g, '');
}

/** Dice coefficient of the pairs of neighbouring characters of two texts, 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.size + second.size === 0) return 0;
  const both = [...first].filter((pair) => second.has(pair)).length;
  return (2 * both) / (first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}
