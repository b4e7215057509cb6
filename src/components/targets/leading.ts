import type { CommitmentRecord } from '../../schemas/index.ts';

/**
 * Of what one plan says of one promise, the statement that stands for it: the last stage, that is the one of the latest year,
 * and of several the first in the text.
 *
 * @returns
 *   The statement and the others in their order; none of an empty list.
 */
export function leadingStatement(
  statements: readonly CommitmentRecord[],
): { leading: CommitmentRecord; others: CommitmentRecord[] } | null {
  const latest = Math.max(...statements.map(yearOf));
  const leading = statements.find((each) => yearOf(each) === latest);
  return leading ? { leading, others: statements.filter((each) => each !== leading) } : null;
}

function yearOf({ deadline }: CommitmentRecord): number {
  return deadline ?? -1;
}
