import type { UnitKind } from '../../schemas/index.ts';
import { squeeze } from '../../plan/text/space.ts';
import type { PlanView } from './types.ts';

/** Size of a plan. */
export interface Figures {
  sections: number;
  columns: number;
  items: number;
  indicators: number;
  /** Characters of the text, white space aside. */
  characters: number;
}

/** Count the units and characters of a plan. */
export function figures({ units, source }: Pick<PlanView, 'units' | 'source'>): Figures {
  const count = (kind: UnitKind) => units.filter((unit) => unit.kind === kind).length;

  return {
    sections: count('section'),
    columns: count('column'),
    items: count('item'),
    indicators: count('indicator'),
    characters: [...squeeze(source)].length,
  };
}
