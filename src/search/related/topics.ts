import { fold } from '../fold.ts';
import type { Query } from '../query.ts';
import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { perIndex } from '../per-index.ts';
import { byWay } from './ways.ts';

const titles = perIndex(({ corpus }) => corpus.topics.map(({ title }) => fold(title)));

const members = perIndex(({ corpus }) => {
  const lists = corpus.topics.map((): number[] => []);
  for (const [record, { topics }] of corpus.records.entries())
    for (const topic of topics) lists[topic]?.push(record);
  return lists;
});

/** Units of the topics whose title holds the query, or all its words; the more of the title, the higher. */
export function topicsFound(index: SearchIndex, { folded, words }: Query): Found[] {
  if (folded.length < 2) return [];
  return titles(index).flatMap((title, topic) => {
    if (!title.includes(folded) && !holdsAll(title, words)) return [];
    const score = folded.length / title.length;
    return (members(index)[topic] ?? []).map((record) =>
      byWay('topic', { by: 'topic', topic }, { record, score, count: 0, terms: [] }),
    );
  });
}

function holdsAll(title: string, words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word.length > 1 && title.includes(word));
}
