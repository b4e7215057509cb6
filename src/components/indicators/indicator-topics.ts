import type { Corpus, TopicView } from '../corpus/types.ts';

/** Topics that compare indicators, in the order in which they are listed. */
export function indicatorTopics({ groups }: Pick<Corpus, 'groups'>): TopicView[] {
  return groups.flatMap(({ topics }) => topics).filter(({ level }) => level === 'indicator');
}

/** Address, in the default language, of the page of such a topic. */
export function indicatorPath(topic: string): string {
  return `/indicators/${topic}/`;
}
