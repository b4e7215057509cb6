import { comparatorSchema, type CommitmentRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { leadingStatement } from '../targets/leading.ts';
import {
  columnsOf,
  list,
  maybeInteger,
  maybeNumber,
  maybeOf,
  maybeOneOf,
  maybeText,
  of,
  text,
  yesNo,
  type FieldSpecs,
} from './field.ts';

/** A row of `comparable.csv`: what one plan says of a promise that several make, or that it says nothing. */
interface ComparableRow {
  /** Id of the row of `comparable.json`. */
  id: string;
  /** What is promised, in the words of the first plan that does. */
  subject: string;
  topics: readonly string[];
  plan: string;
  /** Whether the plan states it; where it does not, all that follows is empty. */
  stated: boolean;
  /** Id of the commitment; where the plan says it more than once, of the one for the latest year, or else the first. */
  commitment: string | null;
  value: number | null;
  valueMax: number | null;
  comparator: CommitmentRecord['comparator'] | null;
  unitOfMeasure: string | null;
  deadline: number | null;
  frequency: string | null;
  quote: string | null;
  url: string | null;
  /** Ids of the commitments that say the same again, or a stage of it. */
  repeated: readonly string[];
}

const fields: FieldSpecs<ComparableRow> = {
  id: text(),
  subject: text(),
  topics: list(),
  plan: of('plans'),
  stated: yesNo(),
  commitment: maybeOf('commitments'),
  value: maybeNumber(),
  valueMax: maybeNumber(),
  comparator: maybeOneOf(comparatorSchema.options),
  unitOfMeasure: maybeText(),
  deadline: maybeInteger(),
  frequency: maybeText(),
  quote: maybeText(),
  url: maybeText(),
  repeated: list(),
};

export const comparableColumns = columnsOf(fields);

/** Columns that together are different in every row. */
export const comparableKey: readonly (keyof ComparableRow)[] = ['id', 'plan'];

/** Promises that several plans make, a row for each promise and plan, in the order of both. */
export function comparableRows({
  plans,
  comparable,
}: Pick<Corpus, 'plans' | 'comparable'>): ComparableRow[] {
  return comparable.flatMap(({ id, subject, topics, members }) => {
    const isMember = new Set(members);
    return plans.map((plan): ComparableRow => {
      const stated = leadingStatement(plan.commitments.filter((record) => isMember.has(record.id)));
      const leading = stated?.leading;
      return {
        id,
        subject,
        topics,
        plan: plan.id,
        stated: leading !== undefined,
        commitment: leading?.id ?? null,
        value: leading?.value ?? null,
        valueMax: leading?.valueMax ?? null,
        comparator: leading?.comparator ?? null,
        unitOfMeasure: leading?.unitOfMeasure ?? null,
        deadline: leading?.deadline ?? null,
        frequency: leading?.frequency ?? null,
        quote: leading?.quote ?? null,
        url: leading?.url ?? null,
        repeated: stated?.others.map((record) => record.id) ?? [],
      };
    });
  });
}
