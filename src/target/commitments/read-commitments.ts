import { planAddress, localId } from '../../plan/address.ts';
import type { CommitmentRecord, IndicatorRecord, UnitRecord } from '../../schemas/index.ts';

/** What of a plan is read. */
export interface CommitmentSource {
  id: string;
  /** Units in document order. */
  units: readonly UnitRecord[];
  indicators: readonly IndicatorRecord[];
  /** The text as received. */
  source: string;
}

/** What was read: promises, and what was reached before. */
export interface CommitmentReading {
  commitments: CommitmentRecord[];
  baselines: CommitmentRecord[];
}

/** Read the quantities that a plan promises, and those that it says were reached. */
export function readCommitments({ units, indicators }: CommitmentSource): CommitmentReading {
  const counts = new Map<string, number>();
  const commitments = indicators.flatMap((indicator): CommitmentRecord[] => {
    const { id, plan, target, quote, lines, name, unit } = indicator;
    const row = units.find((candidate) => candidate.id === id);
    const parent = row?.parent ?? id;
    if (!target || !row) return [];
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    return [
      {
        id: `${parent}-t${count}`,
        plan,
        unit: parent,
        paragraph: id,
        lines,
        quote,
        sentence: row.text,
        span: [0, 0],
        subject: name,
        value: target.value,
        valueMax: null,
        comparator: target.comparator,
        unitOfMeasure: unit,
        deadline: target.year,
        frequency: null,
        place: null,
        kind: indicator.source === 'table' ? 'table' : 'prose',
        indicator: id,
        topics: row.topics,
        comparable: null,
        url: `${planAddress(plan)}#${localId(id)}`,
      },
    ];
  });
  return { commitments, baselines: [] };
}
