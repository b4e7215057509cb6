import type { CommitmentRecord } from '../../../schemas/index.ts';

/** A commitment for tests: what is given, and of the rest what says least. */
export function commitment(
  id: string,
  given: Partial<CommitmentRecord> & Pick<CommitmentRecord, 'subject' | 'value'>,
): CommitmentRecord {
  const [plan = '', local = ''] = id.split('/');
  const unit = `${plan}/${local.replace(/-t\d+$/, '')}`;
  const quote = `${given.subject}${given.value}`;
  return {
    id,
    plan,
    unit,
    paragraph: `${id}-p1`,
    lines: [1, 1],
    quote,
    sentence: quote,
    span: [0, quote.length],
    valueMax: null,
    comparator: '=',
    unitOfMeasure: '个',
    deadline: null,
    frequency: null,
    place: null,
    kind: 'prose',
    indicator: null,
    topics: [],
    comparable: null,
    url: `/plans/${plan}/#${local}`,
    ...given,
  };
}
