import type { CommitmentRecord } from '../../schemas/index.ts';
import type { Likeness } from './likeness.ts';
import { isRepeated } from './pair-score.ts';
import type { JoiningParameters } from './parameters.ts';

/** What one plan promises of one thing: a commitment, with those that say the same again. */
export interface Promised {
  plan: string;
  /** Places of its commitments in the list of all, rising. */
  statements: readonly number[];
}

/**
 * What plans promise, what one plan says twice being one promise; in the order of the first commitments.
 *
 * All statements of a promise repeat one another: 社区 alone must not make 城市社区 and 农村社区 one.
 */
export function promisesOf(
  records: readonly CommitmentRecord[],
  likeness: Likeness,
  parameters: JoiningParameters,
): Promised[] {
  const sets = new Map(records.map((_, at) => [at, [at]]));

  for (const [a, b] of repeatedPairs(records, likeness, parameters)) {
    const [one, other] = [sets.get(a), sets.get(b)];
    if (!one || !other || one === other) continue;
    const all = one.every((first) =>
      other.every((second) => {
        const [low, high] = first < second ? [first, second] : [second, first];
        const [x, y] = [records[low], records[high]];
        return x && y && isRepeated(x, y, [low, high], likeness, parameters);
      }),
    );
    if (!all) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const at of joined) sets.set(at, joined);
  }

  return [...new Set(sets.values())].map((statements) => ({
    plan: records[statements[0] ?? 0]?.plan ?? '',
    statements,
  }));
}

/** Places of commitments of one plan that say the same, the most like first. */
function repeatedPairs(
  records: readonly CommitmentRecord[],
  likeness: Likeness,
  parameters: JoiningParameters,
): (readonly [number, number])[] {
  return records
    .flatMap((record, at) =>
      likeness.candidates(at).flatMap((other) => {
        const second = records[other];
        const pair = [at, other] as const;
        return second?.plan === record.plan &&
          isRepeated(record, second, pair, likeness, parameters)
          ? [pair]
          : [];
      }),
    )
    .sort((x, y) => likeness.subject(...y) - likeness.subject(...x) || x[0] - y[0] || x[1] - y[1]);
}
