import { comparablePairs } from '../compare/pairs.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';

/** A plan that another one is compared with. */
export interface PairEntry {
  plan: PlanView;
  /** Share of the other plan's characters that stand verbatim in this one, 0 to 1; `null` where nobody computed it. */
  share: number | null;
  /** Whether the other plan carries this one out. */
  isParent: boolean;
  /** Address of the page of the two. */
  path: string;
}

/** A plan, and those it is compared with, most in common first. */
export interface PairList {
  plan: PlanView;
  entries: PairEntry[];
}

/** All pages of two plans by their first plan, in the order of the corpus. */
export function pairLists({ plans, reuse }: Pick<Corpus, 'plans' | 'reuse'>): PairList[] {
  const shares = new Map(reuse.map(({ a, b, share }) => [`${a} ${b}`, share]));
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const lists = new Map<PlanView, PairEntry[]>();

  for (const [{ id: a }, { id: b }] of comparablePairs(plans.map(({ record }) => record))) {
    const plan = byId.get(a);
    const other = byId.get(b);
    if (!plan || !other) continue;
    const entries = lists.get(plan) ?? [];
    lists.set(plan, entries);
    entries.push({
      plan: other,
      share: shares.get(`${a} ${b}`) ?? null,
      isParent: plan.record.parent === b,
      path: `/compare/${a}/${b}/`,
    });
  }

  return [...lists].map(([plan, entries]) => ({
    plan,
    entries: entries.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)),
  }));
}
