import type { Locale } from '../../../i18n/index.ts';
import type { Corpus, PlanView, TopicMember } from '../../corpus/types.ts';
import { cellAmount } from '../../topics/amounts.ts';
import { partsOf, wholeCharacters } from '../../topics/parts.ts';
import { topicName, wordsIn } from '../../topics/topic-name.ts';

/** How much a plan says on a topic. */
export interface CoverageCell {
  plan: PlanView;
  /** Characters, as the table of topics counts them; `null` where the plan is silent. */
  characters: number | null;
  /** Whether the plan has no more than a heading here: its characters are those of the units below, which have topics of their own. */
  isWhole: boolean;
}

/** A topic with what every plan says on it. */
export interface CoverageTopic {
  id: string;
  title: string;
  url: string;
  cells: CoverageCell[];
}

/** A group of topics. */
export interface CoverageGroup {
  id: string;
  title: string;
  topics: CoverageTopic[];
}

/** Topics by group, in the order of the page of topics; groups without any are left out. */
export function coverageRows({ groups }: Pick<Corpus, 'groups'>, locale: Locale): CoverageGroup[] {
  return groups
    .filter(({ topics }) => topics.length > 0)
    .map((group) => ({
      id: group.id,
      title: wordsIn(group.title, locale),
      topics: group.topics.map((topic) => ({
        id: topic.id,
        title: topicName(topic, locale),
        url: topic.url,
        cells: topic.cells.map(({ plan, members }) => coverageCell(plan, members)),
      })),
    }));
}

function coverageCell(plan: PlanView, members: readonly TopicMember[]): CoverageCell {
  const [first, ...more] = members;
  if (!first) return { plan, characters: null, isWhole: false };
  const isWhole =
    more.length === 0 && first.unit.text === '' && partsOf(first.unit, plan).length > 0;
  return {
    plan,
    characters: isWhole ? wholeCharacters(first.unit, plan) : cellAmount(members).characters,
    isWhole,
  };
}
