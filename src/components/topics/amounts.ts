import { countedLength } from '../../diff/runs.ts';
import { comparedText } from '../corpus/measures.ts';
import type { PlanView, TopicMember, TopicView } from '../corpus/types.ts';

/** What a plan says on a topic, in figures. */
export interface CellAmount {
  /** Units. */
  members: number;
  /** Characters of their titles and texts, white space aside. */
  characters: number;
  /** Whether nobody has confirmed some of them. */
  isProposed: boolean;
}

/** Figures of a cell. */
export function cellAmount(members: readonly TopicMember[]): CellAmount {
  return {
    members: members.length,
    characters: members.reduce((sum, { unit }) => sum + countedLength(comparedText(unit)), 0),
    isProposed: members.some(({ state }) => state === 'proposed'),
  };
}

/** What a plan says on several topics, in figures. */
export interface PlanTotals {
  plan: PlanView;
  /** Topics it speaks of. */
  spoken: number;
  /** Topics on which it is silent. */
  silent: number;
  /** Topics of which it alone speaks. */
  only: number;
  /** Topics with units that nobody has confirmed. */
  proposed: number;
}

/** Totals of every plan over some topics. */
export function planTotals(
  topics: readonly Pick<TopicView, 'cells'>[],
  plans: readonly PlanView[],
): PlanTotals[] {
  return plans.map((plan) => {
    const totals: PlanTotals = { plan, spoken: 0, silent: 0, only: 0, proposed: 0 };

    for (const { cells } of topics) {
      const members = cells.find((cell) => cell.plan.id === plan.id)?.members ?? [];
      if (members.length === 0) totals.silent++;
      else totals.spoken++;
      if (members.some(({ state }) => state === 'proposed')) totals.proposed++;
      if (members.length > 0 && isOnlyOne({ cells })) totals.only++;
    }

    return totals;
  });
}

/** Whether one plan alone speaks of a topic while there are others. */
export function isOnlyOne({ cells }: Pick<TopicView, 'cells'>): boolean {
  return cells.length > 1 && cells.filter(({ members }) => members.length > 0).length === 1;
}
