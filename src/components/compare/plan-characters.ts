import type { PlanView } from '../corpus/types.ts';

/** The characters of a plan that count, one by one, with the unit that each belongs to. */
export interface PlanCharacters {
  /** Whole characters (code points) of the source in order, white space and Markdown `#` left out. */
  characters: readonly string[];
  /** For each, the place of its unit in the plan's list of units. */
  owners: readonly number[];
}

/** White space and Markdown `#` are layout, as in `src/diff/runs.ts`. */
const layout = /[\s#]/u;

/**
 * Read a plan's source character by character.
 *
 * Units partition it, so that shares counted here are those of `reuse.json`. Indicators own nothing: their characters are
 * those of the unit they stand in.
 */
export function planCharacters({
  units,
  source,
}: Pick<PlanView, 'units' | 'source'>): PlanCharacters {
  const spans = units
    .flatMap((unit, owner) =>
      unit.kind === 'indicator' ? [] : unit.spans.map(([start, end]) => ({ start, end, owner })),
    )
    .toSorted((a, b) => a.start - b.start);
  const characters: string[] = [];
  const owners: number[] = [];

  for (const { start, end, owner } of spans) {
    for (const character of source.slice(start, end)) {
      if (layout.test(character)) continue;
      characters.push(character);
      owners.push(owner);
    }
  }

  return { characters, owners };
}
