import { strings, type Locale } from '../../i18n/index.ts';
import type { Words } from '../../schemas/index.ts';
import type { Corpus, TopicView } from '../corpus/types.ts';
import type { Step } from '../trail.ts';

/** Words of ours in the language of a page. */
export function wordsIn({ zh, en }: Words, locale: Locale): string {
  return locale === 'en' ? en : zh;
}

/** Title of a topic in the language of a page. */
export function topicName({ title }: Pick<TopicView, 'title'>, locale: Locale): string {
  return wordsIn(title, locale);
}

/** Pages above a topic's page, from the top down. */
export function topicTrail(
  { group: id }: Pick<TopicView, 'group'>,
  { groups }: Pick<Corpus, 'groups'>,
  locale: Locale,
): Step[] {
  const group = groups.find((each) => each.id === id);
  return [
    { label: strings(locale).topics.title, path: '/topics/' },
    ...(group ? [{ label: wordsIn(group.title, locale), path: `/topics/#${group.id}` }] : []),
  ];
}
