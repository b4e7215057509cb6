import type { Words } from '../../../schemas/index.ts';
import type { Corpus, PlanView } from '../../corpus/types.ts';

/** Examples under a box. */
const usual = 5;

/**
 * Queries that are worth a try: of each group of topics, the shortest title that most plans have in their own words.
 *
 * @returns
 *   Up to `most` titles, those found in most plans first; none where no title stands in any text.
 */
export function exampleQueries({ groups, plans }: Corpus, most = usual): Words[] {
  const texts = plans.map(ownWords);
  const plansWith = (words: string) => texts.filter((text) => text.includes(words)).length;

  return groups
    .flatMap(({ topics }) => {
      const [best] = topics
        .filter(({ level }) => level === 'item')
        .map(({ title }) => ({ title, count: plansWith(title.zh) }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count || a.title.zh.length - b.title.zh.length);
      return best ? [best] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ title }) => title);
}

function ownWords({ units }: PlanView): string {
  return units.map(({ title, text }) => `${title ?? ''}\n${text}`).join('\n');
}
