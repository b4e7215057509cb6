import type { CommitmentRecord } from '../../schemas/index.ts';
import { areContrary } from './contrast.ts';
import type { Likeness } from './likeness.ts';
import { areConvertible, measureOf } from './measure.ts';
import type { JoiningParameters } from './parameters.ts';

/** Value in the common unit of what it measures. */
function commonValue({ value, unitOfMeasure }: CommitmentRecord): number {
  return value * measureOf(unitOfMeasure).factor;
}

/** Whether a value is for each place of a kind: 每个街道, 各村. */
function isAllocation({ place }: CommitmentRecord): boolean {
  return place !== null && /^[每各]|均$/.test(place);
}

/** Whether both may be the same promise at all: what is measured, and of whom. */
function mayMeanTheSame(a: CommitmentRecord, b: CommitmentRecord): boolean {
  return (
    areConvertible(a.unitOfMeasure, b.unitOfMeasure) &&
    !areContrary(`${a.place ?? ''}${a.subject}`, `${b.place ?? ''}${b.subject}`)
  );
}

/**
 * How likely it is that commitments of two plans promise the same thing.
 *
 * @param at
 *   Places of the two in the list that the likeness is of.
 * @returns
 *   A score that is no chance; 0 where they cannot be the same.
 */
export function pairScore(
  a: CommitmentRecord,
  b: CommitmentRecord,
  at: readonly [number, number],
  likeness: Likeness,
  { weights, least, mass }: JoiningParameters,
): number {
  if (!mayMeanTheSame(a, b)) return 0;
  const topical = a.topics.some((topic) => b.topics.includes(topic)) ? 'topic' : 'none';
  const alike = likeness.subject(...at);
  if (alike < least[topical] || likeness.mass(...at) < mass[topical]) return 0;

  const given: readonly (readonly [boolean, number])[] = [
    [topical === 'topic', weights.topic],
    [commonValue(a) === commonValue(b) && a.valueMax === b.valueMax, weights.value],
    [a.deadline !== null && a.deadline === b.deadline, weights.deadline],
    [isAllocation(a) !== isAllocation(b), weights.allocation],
    [a.frequency !== b.frequency, weights.frequency],
    [(a.kind === 'standard') !== (b.kind === 'standard'), weights.standard],
  ];
  const added = given.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  return Math.max(0, alike + weights.context * likeness.context(...at) + added);
}

/**
 * Whether two commitments of one plan are the same promise said twice, as in the table of indicators and in a paragraph: the
 * same value of the same thing, not in the same sentence.
 */
export function isRepeated(
  a: CommitmentRecord,
  b: CommitmentRecord,
  at: readonly [number, number],
  likeness: Likeness,
  { repeated, mass }: JoiningParameters,
): boolean {
  const sameOrOpen = <Value>(one: Value | null, other: Value | null) =>
    one === null || other === null || one === other;

  return (
    commonValue(a) === commonValue(b) &&
    a.valueMax === b.valueMax &&
    sameOrOpen(a.deadline, b.deadline) &&
    sameOrOpen(a.frequency, b.frequency) &&
    isAllocation(a) === isAllocation(b) &&
    // Rows of a table are told apart by whoever made it.
    (a.indicator === null || b.indicator === null || a.indicator === b.indicator) &&
    (a.paragraph !== b.paragraph || a.sentence !== b.sentence) &&
    mayMeanTheSame(a, b) &&
    likeness.mass(...at) >= mass.repeated &&
    likeness.subject(...at) >= repeated
  );
}
