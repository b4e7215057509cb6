import type { Dictionary } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { unitName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';

/** Name of a task among those of a whole plan: an item is led by its column, for every column has an item 1. */
export function taskName(
  unit: UnitRecord,
  { unitsById }: Pick<PlanView, 'unitsById'>,
  text: Dictionary,
): string {
  const column = unit.kind === 'item' ? unitsById.get(unit.parent ?? '')?.marker : null;
  return [column, unitName(unit, text)].filter(Boolean).join(' ');
}
