import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from './types.ts';

/** A unit with the units inside it. */
export interface OutlineNode {
  unit: UnitRecord;
  /** Steps from the top: 1 for a unit without parent. */
  depth: number;
  children: OutlineNode[];
}

/** Units of a plan as a tree in document order, indicators aside. */
export function outline({ children }: Pick<PlanView, 'children'>): OutlineNode[] {
  const grow = (parent: string | null, depth: number): OutlineNode[] =>
    (children.get(parent) ?? []).map((unit) => ({
      unit,
      depth,
      children: grow(unit.id, depth + 1),
    }));

  return grow(null, 1);
}

/** Units above a unit, from the top down, itself aside. */
export function ancestors(
  unit: UnitRecord,
  { unitsById }: Pick<PlanView, 'unitsById'>,
): UnitRecord[] {
  const path: UnitRecord[] = [];
  const seen = new Set<string>();
  let parent = unit.parent;

  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const above = unitsById.get(parent);
    if (above) path.unshift(above);
    parent = above?.parent ?? null;
  }

  return path;
}

/** The unit before and the unit after; an indicator's neighbours are indicators, those of others are not. */
export function neighbours(
  unit: UnitRecord,
  { units }: Pick<PlanView, 'units'>,
): { previous: UnitRecord | undefined; next: UnitRecord | undefined } {
  const row = units.filter(({ kind }) => (kind === 'indicator') === (unit.kind === 'indicator'));
  const index = row.findIndex(({ id }) => id === unit.id);
  return { previous: row[index - 1], next: row[index + 1] };
}
