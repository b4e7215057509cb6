import type { CommitmentRecord } from '../../../schemas/index.ts';
import { areConvertible, inCommonUnit } from '../../../target/comparable/measure.ts';
import { comparablePairs } from '../../compare/pairs.ts';
import type { Corpus, PlanView } from '../../corpus/types.ts';
import { comparableViews, type ComparableView } from '../../targets/comparable-views.ts';

/** A promise of two plans whose quantities differ. */
export interface ChangedNumber {
  from: CommitmentRecord;
  to: CommitmentRecord;
  /** `bound` where the number is the same and only how it binds is not: 4场以上, 4场. */
  kind: 'value' | 'bound';
}

/** What two plans promise alike. */
export interface ChangedPair {
  /** The plan that is carried out, or the one that is listed first. */
  from: PlanView;
  to: PlanView;
  /** Whether `to` carries out `from`. */
  isChild: boolean;
  /** Numbers that differ, the greatest ratio first; then those that cannot be measured by one; then the bounds. */
  changed: ChangedNumber[];
  /** How many promises have the same quantity. */
  same: number;
}

/**
 * Every pair of plans that is compared beforehand, once, with the numbers that differ between their comparable promises.
 *
 * Where a plan makes a promise several times its first statement counts, as in the table of comparable promises.
 */
export function changedPairs(corpus: Pick<Corpus, 'plans' | 'comparable'>): ChangedPair[] {
  const views = comparableViews(corpus);
  const places = new Map(corpus.plans.map((plan, place) => [plan.id, place]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const listed = corpus.plans.map(({ id, record }) => ({ id, parent: record.parent }));

  return comparablePairs(listed).flatMap(([a, b]): ChangedPair[] => {
    const isChild = b.parent === a.id;
    // Each pair comes both ways.
    const isTurned = a.parent === b.id || (!isChild && placeOf(a.id) > placeOf(b.id));
    const [from, to] = [corpus.plans[placeOf(a.id)], corpus.plans[placeOf(b.id)]];
    return isTurned || !from || !to
      ? []
      : [{ from, to, isChild, ...changedNumbers(views, from, to) }];
  });
}

/** Numbers that differ between two plans. */
export function changedNumbers(
  views: readonly Pick<ComparableView, 'cells'>[],
  from: Pick<PlanView, 'id'>,
  to: Pick<PlanView, 'id'>,
): Pick<ChangedPair, 'changed' | 'same'> {
  const changed: ChangedNumber[] = [];
  const seen = new Set<string>();
  let same = 0;

  for (const { cells } of views) {
    const of = ({ id }: Pick<PlanView, 'id'>) =>
      cells.find((cell) => cell.plan.id === id)?.commitments[0];
    const [first, second] = [of(from), of(to)];
    if (!first || !second || seen.has(`${first.id} ${second.id}`)) continue;
    seen.add(`${first.id} ${second.id}`);
    const kind = kindOf(first, second);
    if (kind === 'same') same++;
    else changed.push({ from: first, to: second, kind });
  }

  return { changed: changed.toSorted((a, b) => weightOf(b) - weightOf(a)), same };
}

function kindOf(a: CommitmentRecord, b: CommitmentRecord): ChangedNumber['kind'] | 'same' {
  const [one, other] = [inCommonUnit(a), inCommonUnit(b)];
  if (one.value !== other.value || one.valueMax !== other.valueMax) return 'value';
  return a.comparator === b.comparator ? 'same' : 'bound';
}

/** Ratio of the new number to the old one; `null` where one is 0, or they are in different units. */
export function ratioOf({ from, to }: Pick<ChangedNumber, 'from' | 'to'>): number | null {
  if (!areConvertible(from.unitOfMeasure, to.unitOfMeasure)) return null;
  const [first, second] = [inCommonUnit(from).value, inCommonUnit(to).value];
  return first > 0 && second > 0 ? second / first : null;
}

/** Unit of both numbers; where they have two, both, as `分钟 / 小时`; `null` where none is printed. */
export function unitsOf({ from, to }: Pick<ChangedNumber, 'from' | 'to'>): string | null {
  const units = new Set([from, to].flatMap(({ unitOfMeasure }) => unitOfMeasure ?? []));
  return units.size === 0 ? null : [...units].join(' / ');
}

/** Order: what is -1 comes last. */
function weightOf(number: ChangedNumber): number {
  if (number.kind === 'bound') return -1;
  const ratio = ratioOf(number);
  return ratio === null ? 0 : 1 + Math.abs(Math.log(ratio));
}
