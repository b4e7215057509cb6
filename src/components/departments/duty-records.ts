import type { DutyRecord, UnitRecord } from '../../schemas/index.ts';
import { rolesIn, type JoinedDepartment } from './joined.ts';

/**
 * Rows of `departments.json`, one for each name and role in each unit: plans in their listed order, units in document order, names
 * in the order printed, leads first.
 *
 * @param departments
 *   Those of the corpus (`corpus.departments`).
 * @param plans
 *   Plans of the corpus, in their listed order.
 */
export function dutyRecords(
  departments: readonly Pick<JoinedDepartment, 'slug' | 'name' | 'names' | 'url'>[],
  plans: readonly { id: string; units: readonly UnitRecord[] }[],
): DutyRecord[] {
  const headings = new Map(
    departments.flatMap((department) =>
      department.names.map(({ name }) => [name, department] as const),
    ),
  );

  return plans.flatMap(({ id: plan, units }) =>
    units.flatMap((unit) =>
      rolesIn(unit).flatMap(([name, role]): DutyRecord[] => {
        const heading = headings.get(name);
        if (!heading) return [];
        return [
          {
            department: heading.slug,
            heading: heading.name.zh,
            headingEn: heading.name.en,
            name,
            plan,
            unit: unit.id,
            role,
            topics: unit.topics,
            url: heading.url,
          },
        ];
      }),
    ),
  );
}
