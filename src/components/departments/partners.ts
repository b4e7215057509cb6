import type { JoinedDepartment } from './joined.ts';

/** Another department that is named beside one. */
export interface Partner {
  department: JoinedDepartment;
  /** Units that name both. */
  units: number;
}

/** Departments that are named in the same units as one, those with most units first; otherwise in the given order. */
export function partnersOf(
  department: Pick<JoinedDepartment, 'slug' | 'plans'>,
  all: readonly JoinedDepartment[],
): Partner[] {
  const own = new Set(unitIds(department));
  return all
    .filter(({ slug }) => slug !== department.slug)
    .map((other) => ({
      department: other,
      units: unitIds(other).filter((id) => own.has(id)).length,
    }))
    .filter(({ units }) => units > 0)
    .toSorted((a, b) => b.units - a.units);
}

function unitIds({ plans }: Pick<JoinedDepartment, 'plans'>): string[] {
  return plans.flatMap(({ duties }) => duties.map(({ unit }) => unit.id));
}
