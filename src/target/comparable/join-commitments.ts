import type { CommitmentRecord, ComparableRecord } from '../../schemas/index.ts';
import { assignBonds, bondsOf } from './bonds.ts';
import { growGroups } from './groups.ts';
import { indicatorGroups } from './indicator-groups.ts';
import { likenessOf } from './likeness.ts';
import { type JoiningParameters, joiningParameters } from './parameters.ts';
import { promisesOf } from './promises.ts';
import { comparableRecords } from './records.ts';

/** The commitments of one plan. */
export interface PlanCommitments {
  /** Id of the plan. */
  id: string;
  /** In document order. */
  commitments: readonly CommitmentRecord[];
}

/** What else is known when commitments are joined. */
export interface JoiningOptions {
  /** Topics that compare indicators: all indicators of one are a row. Without them every topic of an indicator does. */
  indicatorTopics?: ReadonlySet<string>;
  parameters?: JoiningParameters;
}

/**
 * Join what several plans promise alike, in the order of the first commitments.
 *
 * - What one plan says twice (a row of the table, and a paragraph) is one promise.
 * - Indicators of one topic are a row.
 * - Of all else the subjects are compared: their character bigrams, weighed by rarity (Spärck Jones 1972), numbers and
 *   words of promising aside; a shared topic, a like sentence, the same value speak for it. Units must be convertible.
 * - In a pair of plans each promise gets one other at most, the best first; groups grow along these bonds.
 *
 * A row has promises of at least two plans. A promise may be in two rows only where people put its indicator into two topics.
 */
export function joinCommitments(
  plans: readonly PlanCommitments[],
  { indicatorTopics, parameters = joiningParameters }: JoiningOptions = {},
): ComparableRecord[] {
  const records = plans.flatMap(({ commitments }) => commitments);
  const likeness = likenessOf(records, plans.length, parameters);
  const promises = promisesOf(records, likeness, parameters);
  const bonds = bondsOf(promises, records, likeness, parameters);
  const scores = new Map(bonds.map(({ a, b, score }) => [`${a} ${b}`, score]));
  const groups = growGroups(
    promises,
    indicatorGroups(promises, records, indicatorTopics),
    assignBonds(bonds, promises),
    (a, b) => scores.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0,
    parameters,
  );
  return comparableRecords(
    groups,
    promises,
    records,
    plans.map(({ id }) => id),
  );
}
