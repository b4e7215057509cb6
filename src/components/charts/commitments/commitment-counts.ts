import type { Locale } from '../../../i18n/index.ts';
import type { CommitmentKind, CommitmentRecord } from '../../../schemas/index.ts';
import type { Corpus, PlanView } from '../../corpus/types.ts';
import { wordsIn } from '../../topics/topic-name.ts';

/** Kinds in the order in which they are drawn. */
export const commitmentKinds: readonly CommitmentKind[] = [
  'prose',
  'table',
  'standard',
  'coverage',
];

/** How many commitments of a plan are of one group. */
export interface CommitmentCount {
  plan: PlanView;
  counts: Record<CommitmentKind, number>;
  total: number;
  /** Whether the plan speaks of no topic of the group at all. */
  isSilent: boolean;
}

/** Commitments of one group of topics. */
export interface CommitmentGroup {
  /** `null` for those whose units are of no topic. */
  id: string | null;
  /** In the language of the page; '' for those of no topic. */
  title: string;
  /** One for every plan. */
  counts: CommitmentCount[];
  total: number;
}

/**
 * Count commitments by group of topics, plan and kind. One whose unit is in several groups counts in each; groups without
 * any are left out.
 */
export function commitmentGroups(
  { plans, groups, topicsById }: Pick<Corpus, 'plans' | 'groups' | 'topicsById'>,
  locale: Locale,
): CommitmentGroup[] {
  const groupOf = (topic: string) => topicsById.get(topic)?.group;
  const isIn = (id: string | null, { topics }: CommitmentRecord) =>
    id === null
      ? topics.every((topic) => groupOf(topic) === undefined)
      : topics.some((topic) => groupOf(topic) === id);
  const group = (
    id: string | null,
    title: string,
    speaks: (plan: PlanView) => boolean,
  ): CommitmentGroup => {
    const counts = plans.map((plan): CommitmentCount => {
      const found = plan.commitments.filter((record) => isIn(id, record));
      return {
        plan,
        counts: countKinds(found),
        total: found.length,
        isSilent: found.length === 0 && !speaks(plan),
      };
    });
    return { id, title, counts, total: counts.reduce((sum, { total }) => sum + total, 0) };
  };

  return [
    ...groups.map(({ id, title, topics }) =>
      group(id, wordsIn(title, locale), (plan) =>
        topics.some(({ cells }) =>
          cells.some((cell) => cell.plan.id === plan.id && cell.members.length > 0),
        ),
      ),
    ),
    group(null, '', () => true),
  ].filter(({ total }) => total > 0);
}

function countKinds(records: readonly CommitmentRecord[]): Record<CommitmentKind, number> {
  const counts = { prose: 0, table: 0, standard: 0, coverage: 0 };
  for (const { kind } of records) counts[kind]++;
  return counts;
}
