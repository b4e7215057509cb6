import type { Span } from '../../../schemas/index.ts';

/** What a number is of, and the shortest phrase that carries both; ranges of the paragraph. */
export interface Phrase {
  subject: Span;
  quote: Span;
}
