import { levelSchema, type PlanFrontmatter } from '../../schemas/index.ts';

type Listed = Pick<PlanFrontmatter, 'id' | 'level' | 'parent'>;

/**
 * Put plans in the order in which pages list them: higher tiers first, each plan followed by those that carry it out.
 *
 * A plan whose parent is not among them, or whose parents run in a circle, counts as one without parent.
 */
export function orderPlans<Plan extends Listed>(plans: readonly Plan[]): Plan[] {
  const tier = (plan: Plan) => levelSchema.options.indexOf(plan.level);
  const waiting = plans.toSorted(
    (a, b) => tier(a) - tier(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const ids = new Set(waiting.map(({ id }) => id));
  const done = new Set<Plan>();

  function place(plan: Plan): void {
    if (done.has(plan)) return;
    done.add(plan);
    for (const child of waiting) if (child.parent === plan.id) place(child);
  }

  for (const plan of waiting) if (plan.parent === null || !ids.has(plan.parent)) place(plan);
  for (const plan of waiting) place(plan);
  return [...done];
}
