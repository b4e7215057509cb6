import type { CommitmentRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { leadingStatement } from './leading.ts';

/** One comparable promise in one plan, as a row of `comparable.csv`. */
export interface ComparableRow {
  /** Id of the row of `comparable.json`. */
  comparable: string;
  /** What is promised, in the words of the first plan that does. */
  subject: string;
  topics: readonly string[];
  plan: string;
  /** Whether the plan states it; where it does not, all that follows is `null`. */
  stated: 'yes' | 'no';
  /** Id of the commitment; where the plan says it more than once, of the one for the latest year, or else the first. */
  commitment: string | null;
  /** Ids of the commitments that say the same again, or a stage of it. */
  repeated: readonly string[];
  value: number | null;
  valueMax: number | null;
  comparator: CommitmentRecord['comparator'] | null;
  unitOfMeasure: string | null;
  deadline: number | null;
  frequency: string | null;
  quote: string | null;
  url: string | null;
}

/** Comparable promises in long shape: every promise with every plan, in the order of both; what a plan does not state is said. */
export function comparableRows({
  plans,
  comparable,
}: Pick<Corpus, 'plans' | 'comparable'>): ComparableRow[] {
  const records = new Map(
    plans.flatMap(({ commitments }) => commitments.map((record) => [record.id, record] as const)),
  );

  return comparable.flatMap(({ id, subject, topics, members }) =>
    plans.map((plan): ComparableRow => {
      const { leading: first, others = [] } =
        leadingStatement(
          members
            .flatMap((member) => records.get(member) ?? [])
            .filter((record) => record.plan === plan.id),
        ) ?? {};
      return {
        comparable: id,
        subject,
        topics,
        plan: plan.id,
        stated: first ? 'yes' : 'no',
        commitment: first?.id ?? null,
        repeated: others.map((record) => record.id),
        value: first?.value ?? null,
        valueMax: first?.valueMax ?? null,
        comparator: first?.comparator ?? null,
        unitOfMeasure: first?.unitOfMeasure ?? null,
        deadline: first?.deadline ?? null,
        frequency: first?.frequency ?? null,
        quote: first?.quote ?? null,
        url: first?.url ?? null,
      };
    }),
  );
}
