import type { PlanUnit } from '../../src/plan/units.ts';
import type { Inputs } from './inputs.ts';

/**
 * Group of topics in which a unit that stands alone is listed: that of the nearest unit that is decided, first among
 * those it stands in, then among those before and behind it in the plan; without any, the first group.
 *
 * @param units
 *   Units of its plan in document order.
 */
export function aloneGroup(
  { topics }: Pick<Inputs, 'topics'>,
  unit: string,
  units: readonly PlanUnit[],
): string | undefined {
  const groups = groupsByUnit({ topics });
  const byId = new Map(units.map((one) => [one.id, one]));

  for (let above = byId.get(unit)?.parent; above; above = byId.get(above)?.parent) {
    const group = groups.get(above);
    if (group !== undefined) return group;
  }

  const at = units.findIndex(({ id }) => id === unit);

  for (let distance = 1; distance < units.length; distance++) {
    for (const near of [units[at - distance], units[at + distance]]) {
      const group = near && groups.get(near.id);
      if (group !== undefined) return group;
    }
  }

  return topics[0]?.name;
}

/** The first group that names each unit. */
function groupsByUnit({ topics }: Pick<Inputs, 'topics'>): Map<string, string> {
  const groups = new Map<string, string>();

  for (const { name, yaml } of topics) {
    const members = yaml.data?.topics.flatMap((topic) => topic.members) ?? [];
    const alone = yaml.data?.alone?.map(({ unit }) => unit) ?? [];
    for (const unit of [...members, ...alone]) if (!groups.has(unit)) groups.set(unit, name);
  }

  return groups;
}
