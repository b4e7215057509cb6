import type { SearchCorpus, SearchRecord } from '../../../src/search/corpus.ts';
import { seeded } from './random.ts';

/** Share of words that a copy replaces. */
const replaced = 0.12;

/**
 * Make a corpus larger: copies of its plans in which some words are replaced by others of the corpus, of the same length.
 *
 * @param scale
 *   How many times as many units; the first copy is the corpus itself.
 */
export function multiplyCorpus(corpus: SearchCorpus, scale: number): SearchCorpus {
  const random = seeded(scale);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = new Map(
    corpus.records.flatMap(({ title, text }) =>
      [title, text].map((part) => [
        part,
        [...segmenter.segment(part)].map(({ segment }) => segment),
      ]),
    ),
  );
  const words = [...new Set([...cut.values()].flat())].filter((word) =>
    /^\p{Script=Han}+$/u.test(word),
  );
  const byLength = Map.groupBy(words, ({ length }) => length);
  const vary = (part: string) =>
    (cut.get(part) ?? [])
      .map((word) => {
        const others = byLength.get(word.length);
        return others?.includes(word) && random.below(1000) < replaced * 1000
          ? random.pick(others)
          : word;
      })
      .join('');

  const copies = Array.from({ length: scale - 1 }, (_, index) => index + 1);
  const own = corpus.plans.length;
  const size = corpus.records.length;
  return {
    ...corpus,
    plans: [
      ...corpus.plans,
      ...copies.flatMap((copy) =>
        corpus.plans.map((plan) => ({
          ...plan,
          id: `${plan.id}-${copy}`,
          name: `${plan.name}${copy}`,
        })),
      ),
    ],
    records: [
      ...corpus.records,
      ...copies.flatMap((copy) =>
        corpus.records.map((record): SearchRecord => {
          const plan = record.plan + copy * own;
          const local = record.id.slice(record.id.indexOf('/'));
          return {
            ...record,
            id: `${corpus.plans[record.plan]?.id}-${copy}${local}`,
            plan,
            title: vary(record.title),
            text: vary(record.text),
            parent: record.parent === -1 ? -1 : record.parent + copy * size,
          };
        }),
      ),
    ],
  };
}
