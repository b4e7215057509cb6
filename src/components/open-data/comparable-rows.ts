import type { Corpus } from '../corpus/types.ts';
import {
  comparableRows as longRows,
  type ComparableRow as LongRow,
} from '../targets/comparable-rows.ts';
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
import { comparators } from './tables.ts';

/** A row of `comparable.csv`: what one plan says of a promise that several make, or that it says nothing. */
interface ComparableRow extends Omit<LongRow, 'comparable' | 'stated'> {
  /** Id of the promise. */
  id: string;
  /** Whether the plan states it. */
  stated: boolean;
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
  comparator: maybeOneOf(comparators),
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

/** Promises that several plans make, a row for each promise and plan. */
export function comparableRows(corpus: Pick<Corpus, 'plans' | 'comparable'>): ComparableRow[] {
  return longRows(corpus).map(({ comparable: id, stated, ...row }) => ({
    id,
    stated: stated === 'yes',
    ...row,
  }));
}
