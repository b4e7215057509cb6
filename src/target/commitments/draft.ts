import type { CommitmentRecord, Span } from '../../schemas/index.ts';
import type { Reason } from './types.ts';

/** A record before it has its number; ranges are of the unit's own text. */
export type Draft = Pick<
  CommitmentRecord,
  | 'quote'
  | 'span'
  | 'subject'
  | 'value'
  | 'valueMax'
  | 'comparator'
  | 'unitOfMeasure'
  | 'deadline'
  | 'frequency'
  | 'place'
  | 'kind'
  | 'indicator'
> & {
  verdict: 'promise' | 'reached';
  /** Local anchor of its paragraph or row. */
  anchor: string;
  /** Sentence or row it stands in. */
  sentence: Span;
  /** Where the number stands. */
  number: Span;
  /** Whether it stands in the unit's title, where all ranges are of that; such a record has the empty span. */
  inTitle?: true;
};

/** A number of the text that is no commitment. */
export interface LeftOut {
  /** Id of the unit whose own text holds it. */
  unit: string;
  /** Its place in that text, in UTF-16 units; of the title where `inTitle` is set. */
  span: Span;
  reason: Reason;
  inTitle?: true;
}

/** A line of a unit's text, with its place and its anchor. */
export interface Line {
  text: string;
  start: number;
  /** `s3-2-3-p1` */
  anchor: string;
}
