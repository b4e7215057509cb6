import type { CommitmentRecord, ComparableRecord } from '../../schemas/index.ts';
import { inCommonUnit } from '../../target/comparable/measure.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { leadingStatement } from './leading.ts';

/** A comparable promise with what each plan says. */
export interface ComparableView {
  record: ComparableRecord;
  /** Plans in their order, with their commitments, the leading one first; none where a plan does not state it. */
  cells: { plan: PlanView; commitments: CommitmentRecord[] }[];
  /** Whether plans state different quantities. */
  differs: boolean;
}

/** Comparable promises joined to their commitments, in their order. */
export function comparableViews({
  plans,
  comparable,
}: Pick<Corpus, 'plans' | 'comparable'>): ComparableView[] {
  return comparable.map((record) => {
    const members = new Set(record.members);
    const cells = plans.map((plan) => {
      const stated = leadingStatement(plan.commitments.filter(({ id }) => members.has(id)));
      return { plan, commitments: stated ? [stated.leading, ...stated.others] : [] };
    });
    return { record, cells, differs: new Set(cells.flatMap(quantityOf)).size > 1 };
  });
}

/** The quantity that a plan states, as far as it can be compared: how much, not with which sign. */
function quantityOf({ commitments }: ComparableView['cells'][number]): string[] {
  const [first] = commitments;
  if (!first) return [];
  const { value, valueMax } = inCommonUnit(first);
  return [`${value} ${valueMax ?? ''}`];
}
