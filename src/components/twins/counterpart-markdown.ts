import type { BlockContent } from 'mdast';
import { defaultLocale, strings } from '../../i18n/index.ts';
import { paragraph } from '../../plan/markdown/body.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { unitName } from '../corpus/names.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Addresser } from '../linked-data/linked-data.ts';
import { writeShare } from '../topics/percent.ts';
import { standsAlone } from '../unit/counterparts.ts';
import { factNodes, type Fact } from './markdown.ts';
import { unitTwinPath } from './twin-path.ts';

/** Where a unit's topics and counterparts are found, and why it has none. */
export type Counterparts = Pick<Corpus, 'counterparts' | 'groups' | 'plansById' | 'topicsById'>;

const text = strings(defaultLocale);

/** What other plans say on the topics of a unit, or why there is nothing; nothing where nobody has decided on it. */
export function counterpartNodes(
  unit: UnitRecord,
  corpus: Counterparts,
  address: Addresser,
): BlockContent[] {
  const { correspondences } = text;
  const alone = standsAlone(unit, corpus);
  const facts = topicFacts(unit, corpus, address);
  if (facts.length === 0 && !alone) return [];

  return [
    { type: 'thematicBreak' },
    paragraph(correspondences.title),
    ...(alone
      ? [
          paragraph(
            alone.reason === null
              ? correspondences.aloneProposed
              : correspondences.aloneReason(alone.reason.zh),
          ),
        ]
      : []),
    ...(facts.length > 0 ? [factNodes(facts)] : []),
  ];
}

/** Topics of a unit, and the units of other plans that correspond to it, with how near they are. */
function topicFacts(
  { id, topics: ids }: UnitRecord,
  { counterparts, plansById, topicsById }: Counterparts,
  address: Addresser,
): Fact[] {
  const { correspondences, topics } = text;

  return [
    ...ids
      .flatMap((topic) => topicsById.get(topic) ?? [])
      .map(({ title, url }) => ({ label: topics.topic, value: title.zh, link: address(url) })),
    ...(counterparts.get(id) ?? []).map(({ b, score, reuse, state }) => ({
      label: [
        plansById.get(b.plan)?.plan.shortTitle ?? b.plan,
        b.id,
        topics[state],
        topics.score(score.toFixed(2)),
        ...(reuse > 0 ? [correspondences.reuse(writeShare(reuse))] : []),
      ].join('，'),
      value: unitName(b, text),
      link: address(unitTwinPath(b.id, 'md')),
    })),
  ];
}
