/** What tells which plans are near each other. */
interface Listed {
  id: string;
  /** Plan that it carries out. */
  parent: string | null;
}

/** Up to this many plans, each is compared with each. */
export const allPairsUpTo = 8;

/**
 * Ordered pairs of plans that are compared with each other beforehand: all of them while the plans are few; beyond
 * that a plan with its parent, and plans that carry out the same one. The rest are compared on demand.
 *
 * @param plans
 *   Plans in their listed order.
 * @returns
 *   Pairs in that order, both ways; nothing is paired with itself.
 */
export function comparablePairs<Plan extends Listed>(plans: readonly Plan[]): [Plan, Plan][] {
  if (plans.length <= allPairsUpTo) {
    return plans.flatMap((a) => plans.filter((b) => b !== a).map((b): [Plan, Plan] => [a, b]));
  }

  const places = new Map(plans.map((plan, place) => [plan.id, place]));
  const families = Map.groupBy(plans, ({ parent }) => parent);
  const placeOf = ({ id }: Plan) => places.get(id) ?? 0;

  return plans.flatMap((a) => {
    const parent = a.parent === null ? undefined : plans[places.get(a.parent) ?? -1];
    // A parent that is not here makes siblings all the same.
    const siblings = a.parent === null ? [] : (families.get(a.parent) ?? []);
    const near = new Set([...siblings, ...(families.get(a.id) ?? []), ...(parent ? [parent] : [])]);
    near.delete(a);
    return [...near].toSorted((b, c) => placeOf(b) - placeOf(c)).map((b): [Plan, Plan] => [a, b]);
  });
}
