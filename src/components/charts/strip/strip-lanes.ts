import type { CommitmentRecord } from '../../../schemas/index.ts';

/** Commitments in one unit of measure. */
export interface CommitmentLane {
  /** Unit as printed; `null` where none is. */
  unit: string | null;
  /** From the smallest value to the largest, plans in their order. */
  records: CommitmentRecord[];
}

/** Commitments by their unit of measure, the most frequent unit first, those without one last. */
export function stripLanes(
  plans: readonly { commitments: readonly CommitmentRecord[] }[],
): CommitmentLane[] {
  const records = plans.flatMap(({ commitments }) => commitments);
  const byUnit = Map.groupBy(records, ({ unitOfMeasure }) => unitOfMeasure);

  return [...byUnit]
    .map(([unit, found]) => ({ unit, records: found.toSorted((a, b) => a.value - b.value) }))
    .toSorted(
      (a, b) =>
        Number(a.unit === null) - Number(b.unit === null) || b.records.length - a.records.length,
    );
}
