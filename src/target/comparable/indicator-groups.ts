import type { CommitmentRecord } from '../../schemas/index.ts';
import type { Group } from './groups.ts';
import type { Promised } from './promises.ts';

/**
 * Indicators of one topic are one row, whatever their words; an indicator of two topics is in two.
 *
 * @param known
 *   Topics that compare indicators; without them every topic of an indicator does.
 */
export function indicatorGroups(
  promises: readonly Promised[],
  records: readonly CommitmentRecord[],
  known: ReadonlySet<string> | undefined,
): Group[] {
  const groups = new Map<string, Group>();

  for (const [number, { statements }] of promises.entries()) {
    for (const at of statements) {
      const record = records[at];
      if (!record || record.indicator === null) continue;
      for (const topic of record.topics) {
        if (known && !known.has(topic)) continue;
        const group = groups.get(topic) ?? { promises: new Set(), topic };
        group.promises.add(number);
        groups.set(topic, group);
      }
    }
  }

  return [...groups.values()];
}
