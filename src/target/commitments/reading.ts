import type { Period } from '../../plan/period.ts';
import type { CommitmentKind, Span } from '../../schemas/index.ts';
import type { Mention, Reason } from './types.ts';

/** A number or word of coverage of a paragraph, and what became of it. Ranges are of the paragraph. */
export type Reading =
  | { verdict: 'promise' | 'reached'; mention: Mention; sentence: Span; found: Found }
  | { verdict: 'left'; mention: Mention; sentence: Span; reason: Reason };

/** What is said of a quantity. */
export interface Found {
  subject: Span;
  quote: Span;
  deadline: number | null;
  frequency: string | null;
  place: string | null;
  kind: CommitmentKind;
}

/** What must be known of a paragraph's place. */
export interface ParagraphContext {
  period: Period;
  /** Whether its unit looks back. */
  looksBack: boolean;
  /** Whether it stands among the goals, where a year holds for what follows. */
  isGoal: boolean;
  /** Year that stands before it among the goals; `null` for none. */
  carried: number | null;
}
