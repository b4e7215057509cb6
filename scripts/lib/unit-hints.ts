import type { Permalink } from '../../src/plan/permalinks.ts';

/** How to mend an id of a unit that is not there: tells where the unit went, where that is known. */
export function unitHints(permalinks: readonly Permalink[]): (id: string) => string {
  const targets = new Map(permalinks.map(({ id, target }) => [id, target]));

  return (id) => {
    const target = targets.get(id);
    return target ? `it is \`${target}\` now` : 'correct the id or delete the line';
  };
}
