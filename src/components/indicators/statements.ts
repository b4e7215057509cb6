import type { CommitmentRecord, IndicatorRecord } from '../../schemas/index.ts';
import type { Corpus, PlanView, TopicView } from '../corpus/types.ts';

/** Words of a plan around the ones that matter. */
export interface MarkedWords {
  before: string;
  marked: string;
  after: string;
}

/** Where one plan states an indicator. */
export interface Statement {
  plan: PlanView;
  indicator: IndicatorRecord;
  /** Sentence or row of the table, verbatim; its quote marked. */
  words: MarkedWords;
  /** Address of the paragraph or row in the plan's text. */
  url: string;
}

/** Another place of a plan that promises the same. */
export interface Elsewhere {
  plan: PlanView;
  commitment: CommitmentRecord;
  words: MarkedWords;
}

/** Where each plan states an indicator: plan by plan, in document order. */
export function statements({ cells }: Pick<TopicView, 'cells'>): Statement[] {
  return cells.flatMap(({ plan, members }) => {
    const ids = new Set(members.map(({ unit }) => unit.id));
    return plan.indicators
      .filter(({ id }) => ids.has(id))
      .map((indicator) => {
        const commitment = plan.commitments.find((each) => each.indicator === indicator.id);
        const sentence =
          commitment?.sentence ?? plan.unitsById.get(indicator.id)?.text ?? indicator.quote;
        return {
          plan,
          indicator,
          words: markQuote(sentence, commitment?.quote ?? indicator.quote),
          url: commitment?.url ?? indicator.url,
        };
      });
  });
}

/**
 * Commitments elsewhere that `comparable.json` joins to an indicator's.
 *
 * A sentence can state two indicators at once and so be joined to the likes of both; those of the other are left out.
 */
export function elsewhere(
  { cells, id: topic }: Pick<TopicView, 'cells' | 'id'>,
  { comparable, plans }: Pick<Corpus, 'comparable' | 'plans'>,
): Elsewhere[] {
  const ids = new Set(cells.flatMap(({ members }) => members.map(({ unit }) => unit.id)));
  const all = plans.flatMap((plan) => plan.commitments.map((commitment) => ({ plan, commitment })));
  const states = ({ indicator }: CommitmentRecord) => indicator !== null && ids.has(indicator);
  const own = new Set(
    all.filter(({ commitment }) => states(commitment)).map(({ commitment }) => commitment.id),
  );
  const joined = new Set(
    comparable
      .filter(({ members }) => members.some((id) => own.has(id)))
      .flatMap(({ members }) => members)
      .filter((id) => !own.has(id)),
  );

  return all
    .filter(
      ({ commitment: { id, indicator, topics } }) =>
        joined.has(id) && (indicator === null || topics.length === 0 || topics.includes(topic)),
    )
    .map(({ plan, commitment }) => ({
      plan,
      commitment,
      words: markQuote(commitment.sentence, commitment.quote),
    }));
}

/** Mark a quote in its sentence; all of the sentence where it does not stand there. */
export function markQuote(sentence: string, quote: string): MarkedWords {
  const at = sentence.indexOf(quote);
  if (at === -1) return { before: '', marked: sentence, after: '' };
  const end = at + quote.length;
  return { before: sentence.slice(0, at), marked: quote, after: sentence.slice(end) };
}
