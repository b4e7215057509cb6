import type { CommitmentRecord, ComparableRecord } from '../../schemas/index.ts';

/** Commitments with the id of the first row that each is in; `null` where it stands alone. */
export function withComparable(
  commitments: readonly CommitmentRecord[],
  rows: readonly ComparableRecord[],
): CommitmentRecord[] {
  const rowOf = new Map(
    rows.toReversed().flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  return commitments.map((record) => ({ ...record, comparable: rowOf.get(record.id) ?? null }));
}
