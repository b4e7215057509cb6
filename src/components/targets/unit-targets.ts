import type { CommitmentRecord, UnitRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { leadingStatement } from './leading.ts';

/** A commitment of a unit with what other plans promise alike. */
export interface UnitTarget {
  record: CommitmentRecord;
  /** The leading commitment of each other plan that makes the same promise, in the order of the plans. */
  others: { plan: PlanView; record: CommitmentRecord }[];
}

/** Commitments in the own text of a unit; of an indicator, the one that it is. */
export function unitTargets(
  unit: Pick<UnitRecord, 'id'>,
  plan: PlanView,
  { plans, comparable }: Pick<Corpus, 'plans' | 'comparable'>,
): UnitTarget[] {
  return plan.commitments
    .filter((record) => record.unit === unit.id || record.indicator === unit.id)
    .map((record) => {
      const members = new Set(
        comparable.filter((row) => row.members.includes(record.id)).flatMap((row) => row.members),
      );
      return {
        record,
        others: plans.flatMap((other) => {
          const same = leadingStatement(other.commitments.filter(({ id }) => members.has(id)));
          return other.id === plan.id || !same ? [] : [{ plan: other, record: same.leading }];
        }),
      };
    });
}
