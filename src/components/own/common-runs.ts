import { runGrams } from '../../diff/runs.ts';
import type { PlanView } from '../corpus/types.ts';

/** Characters of texts whose runs are held at one time; with many plans all runs would not fit into a set. */
const most = 2 ** 22;

/** Runs of all plans, made once for each list of plans. */
const known = new WeakMap<readonly PlanView[], ReadonlySet<string>>();

/**
 * Every run of eight characters that stands in more than one plan: a run of a plan that is among them is not its own.
 *
 * Time grows with the length of all texts together, however many plans ask. Memory holds what is common; while it is
 * looked for, also a bounded part of all runs.
 *
 * @param plans
 *   All plans; the same list for every plan.
 */
export function commonRuns(plans: readonly PlanView[]): ReadonlySet<string> {
  const runs = known.get(plans) ?? findCommon(plans, most);
  known.set(plans, runs);
  return runs;
}

/** The same, anew, with `limit` characters at one time. */
export function findCommon(
  plans: readonly Pick<PlanView, 'source'>[],
  limit: number,
): ReadonlySet<string> {
  const length = plans.reduce((sum, { source }) => sum + source.length, 0);
  const parts = Math.ceil(length / limit);
  const common = new Set<string>();

  for (let part = 0; part < parts; part++) {
    const seen = new Set<string>();

    for (const { source } of plans) {
      for (const run of runGrams(source)) {
        if (run.charCodeAt(0) % parts !== part) continue;
        if (seen.has(run)) common.add(run);
        else seen.add(run);
      }
    }
  }

  return common;
}
