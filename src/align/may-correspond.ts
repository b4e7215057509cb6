import type { UnitKind } from '../schemas/records.ts';

/** Kinds that hold a plan's matter: what is a task in one plan is an item of a column in another. */
const matter: ReadonlySet<UnitKind> = new Set<UnitKind>(['section', 'column', 'item']);

/** Whether units of two kinds can correspond at all; an indicator only to an indicator. */
export function mayCorrespond(a: UnitKind, b: UnitKind): boolean {
  return a === b || (matter.has(a) && matter.has(b));
}
