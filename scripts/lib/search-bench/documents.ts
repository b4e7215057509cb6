import { printedHeading, type SearchCorpus } from '../../../src/search/corpus.ts';

/** A unit as other engines get it. */
export interface BenchDocument {
  /** Its index in the corpus, which engines give back. */
  id: number;
  /** Short name of its plan. */
  plan: string;
  heading: string;
  text: string;
}

/** The units of a corpus as plain documents, in its order. */
export function benchDocuments({ plans, records }: SearchCorpus): BenchDocument[] {
  return records.map((record, id) => ({
    id,
    plan: plans[record.plan]?.name ?? '',
    heading: printedHeading(record),
    text: record.text,
  }));
}
