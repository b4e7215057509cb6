import type { CommitmentRecord } from '../../schemas/index.ts';
import type { Likeness } from './likeness.ts';
import { pairScore } from './pair-score.ts';
import type { JoiningParameters } from './parameters.ts';
import type { Promised } from './promises.ts';

/** Two promises of different plans, by their numbers, and how well they go together. */
export interface Bond {
  a: number;
  b: number;
  score: number;
}

/** Scores of all promises of different plans that share words; that of two promises is their best commitments'. */
export function bondsOf(
  promises: readonly Promised[],
  records: readonly CommitmentRecord[],
  likeness: Likeness,
  parameters: JoiningParameters,
): Bond[] {
  const promiseAt = new Map(
    promises.flatMap(({ statements }, number) => statements.map((at) => [at, number] as const)),
  );
  const best = new Map<string, Bond>();

  for (const [at, record] of records.entries()) {
    for (const other of likeness.candidates(at)) {
      const second = records[other];
      if (!second || second.plan === record.plan) continue;
      const score = pairScore(record, second, [at, other], likeness, parameters);
      if (score === 0) continue;
      const [a, b] = [promiseAt.get(at) ?? 0, promiseAt.get(other) ?? 0].sort((x, y) => x - y);
      const key = `${a} ${b}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { a: a ?? 0, b: b ?? 0, score });
    }
  }

  return [...best.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Of bonds, the best first, those that give each promise of a plan one promise of another plan at most. */
export function assignBonds(bonds: readonly Bond[], promises: readonly Promised[]): Bond[] {
  const taken = new Set<string>();
  return bonds.filter(({ a, b }) => {
    const keys = [`${a} ${promises[b]?.plan}`, `${b} ${promises[a]?.plan}`];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}
