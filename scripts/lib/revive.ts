import { isMoved, type Permalink } from '../../src/plan/permalinks.ts';

/** Make entries that moved or were gone plain again where their ids are there again. */
export function revive(
  entries: readonly Permalink[],
  live: ReadonlySet<string>,
): { entries: Permalink[]; revived: string[] } {
  const back = (entry: Permalink) => live.has(entry.id) && isMoved(entry);
  return {
    entries: entries.map((entry) => (back(entry) ? { ...entry, target: null, gone: null } : entry)),
    revived: entries.filter(back).map(({ id }) => id),
  };
}
