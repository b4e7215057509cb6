import { strings, type Locale } from '../../../i18n/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import { formatCount } from '../../format.ts';
import { chartWidths, type Chart, type ChartCell } from '../chart.ts';
import { planSign } from '../plan-signs.ts';
import { coverageDrawing } from './coverage-drawing.ts';
import { coverageRows, type CoverageGroup } from './coverage-rows.ts';

/** What stands before the characters of each plan. */
const fields = ['topic', 'title', 'group'] as const;

/** How much every plan says on every topic; nothing where there are no topics. */
export function coverageCharts(corpus: Corpus, locale: Locale): readonly Chart[] {
  const groups = coverageRows(corpus, locale);
  if (groups.length === 0 || corpus.plans.length === 0) return [];
  const { coverage: words } = strings(locale).chartNumbers;
  const signs = corpus.plans.map((plan) => planSign(plan, locale));
  const draw = (width: number) => coverageDrawing(groups, { width, signs, words });
  const topics = groups.flatMap((group) => group.topics.map((topic) => ({ ...topic, group })));

  return [
    {
      id: 'coverage',
      title: coverageTitle(
        groups,
        signs.map(({ name }) => name),
        words,
      ),
      lead: words.lead,
      plans: corpus.plans,
      drawings: { wide: draw(chartWidths.wide), narrow: draw(chartWidths.narrow) },
      table: {
        caption: words.caption,
        head: [words.topic, words.group, ...signs.map(({ name }) => name)],
        rows: topics.map(({ title, url, group, cells }) => ({
          cells: [
            { text: title, href: url },
            group.title,
            ...cells.map(({ characters }): ChartCell =>
              characters === null
                ? { text: words.absent, absent: true }
                : { text: words.characters(formatCount(characters)) },
            ),
          ],
        })),
      },
      sources: corpus.plans.map(({ record }, index) => ({
        text: signs[index]?.name ?? '',
        href: record.url,
      })),
      csv: {
        fields: [...fields, ...corpus.plans.map(({ id }) => id), 'headingOnly'],
        rows: topics.map(({ id, title, group, cells }) => ({
          topic: id,
          title,
          group: group.id,
          ...Object.fromEntries(cells.map(({ plan, characters }) => [plan.id, characters])),
          headingOnly:
            cells.flatMap(({ plan, isWhole }) => (isWhole ? [plan.id] : [])).join(' ') || null,
        })),
      },
      page: '/topics/',
    },
  ];
}

/** The finding: how many topics all plans share; of one plan alone, what it says most on. */
function coverageTitle(
  groups: readonly CoverageGroup[],
  names: readonly string[],
  { title, titleOfOne }: ReturnType<typeof strings>['chartNumbers']['coverage'],
): string {
  const topics = groups.flatMap((group) => group.topics);
  const speaking = topics.map(
    ({ cells }) => cells.filter(({ characters }) => characters !== null).length,
  );
  const count = (plans: number) => speaking.filter((number) => number === plans).length;
  if (names.length > 1) return title(topics.length, names.length, count(names.length), count(1));

  const own = (topic: (typeof topics)[number]) => topic.cells[0]?.isWhole === false;
  const [most] = topics
    .filter(own)
    .toSorted((a, b) => (b.cells[0]?.characters ?? 0) - (a.cells[0]?.characters ?? 0));
  return titleOfOne(
    names[0] ?? '',
    count(1),
    most ? { title: most.title, characters: formatCount(most.cells[0]?.characters ?? 0) } : null,
  );
}
