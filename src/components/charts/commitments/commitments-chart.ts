import { strings, type Locale } from '../../../i18n/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import { chartWidths, type Chart } from '../chart.ts';
import { planSign } from '../plan-signs.ts';
import { commitmentGroups, commitmentKinds } from './commitment-counts.ts';
import { commitmentSource } from './commitment-source.ts';
import { commitmentsDrawing } from './commitments-drawing.ts';

const fields = ['group', 'plan', 'spoken', ...commitmentKinds, 'total'] as const;

/** How many commitments each plan makes, of which kind and on what; nothing where no plan promises a number. */
export function commitmentsCharts(corpus: Corpus, locale: Locale): readonly Chart[] {
  const { plans } = corpus;
  const groups = commitmentGroups(corpus, locale);
  if (groups.length === 0) return [];
  const text = strings(locale);
  const { commitments: words } = text.chartNumbers;
  const { kinds } = text.targets;
  const signs = plans.map((plan) => planSign(plan, locale));
  const nameOf = (title: string) => (title === '' ? words.noTopic : title);
  const draw = (width: number) =>
    commitmentsDrawing(groups, { width, signs, words: { ...words, kinds } });
  // The finding is about a group of topics, where there is one with any.
  const named = groups.filter(({ id }) => id !== null);
  const most = (named.length > 0 ? named : groups).reduce((best, group) =>
    group.total > best.total ? group : best,
  );
  const all = plans.reduce((sum, { commitments }) => sum + commitments.length, 0);
  const rows = groups.flatMap((group) =>
    group.counts.map((count, index) => ({ ...count, index, group })),
  );

  return [
    {
      id: 'commitments',
      title: words.title(
        signs.map(({ name }) => name),
        all,
        nameOf(most.title),
        most.total,
      ),
      lead: words.lead(
        plans.map(({ commitments }, index) => [signs[index]?.name ?? '', commitments.length]),
      ),
      plans,
      drawings: { wide: draw(chartWidths.wide), narrow: draw(chartWidths.narrow) },
      table: {
        caption: words.caption,
        head: [words.group, words.plan, ...commitmentKinds.map((kind) => kinds[kind]), words.total],
        rows: rows.map(({ plan, index, group, counts, total, isSilent }) => ({
          plan: plan.id,
          cells: [
            nameOf(group.title),
            signs[index]?.name ?? '',
            ...commitmentKinds.map((kind) =>
              total === 0
                ? { text: isSilent ? words.silent : words.none, absent: true }
                : `${counts[kind]}`,
            ),
            total === 0 ? { text: words.dash, absent: true } : `${total}`,
          ],
        })),
      },
      sources: plans.map((plan, index) => commitmentSource(plan, signs[index]?.name ?? '', text)),
      csv: {
        fields,
        rows: rows.map(({ plan, group, counts, total, isSilent }) => ({
          group: group.id,
          plan: plan.id,
          spoken: isSilent ? 'no' : 'yes',
          // Nothing is promised where nothing is spoken of: that is not a count of 0.
          ...Object.fromEntries(
            commitmentKinds.map((kind) => [kind, isSilent ? null : counts[kind]]),
          ),
          total: isSilent ? null : total,
        })),
      },
      page: '/targets/',
    },
  ];
}
