import { type Bag, bagSimilarity } from '../../align/bag.ts';
import { makeVocabulary } from '../../align/vocabulary.ts';
import type { CommitmentRecord } from '../../schemas/index.ts';
import type { JoiningParameters } from './parameters.ts';
import { promiseWords } from './words.ts';

/** How alike commitments are in words, by their places in a list. */
export interface Likeness {
  /** Subjects, 0 to 1. */
  subject(a: number, b: number): number;
  /** How many of the rarest n-grams the weight of what both subjects share amounts to. */
  mass(a: number, b: number): number;
  /** Sentences, 0 to 1. */
  context(a: number, b: number): number;
  /** Commitments behind this one in the list whose subjects share words that not everything is said with. */
  candidates(a: number): number[];
}

/** Compare commitments by words, weighed by rarity among the commitments of so many plans. */
export function likenessOf(
  records: readonly CommitmentRecord[],
  plans: number,
  { gramLengths, rarity, containment }: JoiningParameters,
): Likeness {
  const index = (texts: readonly string[]) => makeVocabulary(texts, gramLengths, plans, rarity);
  const subjects = index(records.map(({ subject }) => promiseWords(subject)));
  const sentences = index(records.map(({ sentence }) => promiseWords(sentence)));
  const rarest = subjects.rarities.reduce((most, each) => Math.max(most, each), 0) || 1;
  const bag = (bags: readonly Bag[], at: number) => bags[at] as Bag;

  const holders = new Map<number, number[]>();
  for (const [at, { grams }] of subjects.bags.entries()) {
    for (const gram of grams) {
      const found = holders.get(gram);
      if (found) found.push(at);
      else holders.set(gram, [at]);
    }
  }

  return {
    subject: (a, b) =>
      bagSimilarity(bag(subjects.bags, a), bag(subjects.bags, b), subjects.rarities, containment),
    mass(a, b) {
      const [one, other] = [bag(subjects.bags, a), bag(subjects.bags, b)];
      const larger = Math.max(one.total, other.total);
      return (bagSimilarity(one, other, subjects.rarities, 0) * larger) / rarest;
    },
    context: (a, b) =>
      bagSimilarity(bag(sentences.bags, a), bag(sentences.bags, b), sentences.rarities, 0.5),
    candidates(a) {
      const found = new Set<number>();
      for (const gram of bag(subjects.bags, a).grams) {
        for (const at of holders.get(gram) ?? []) if (at > a) found.add(at);
      }
      return [...found].sort((one, other) => one - other);
    },
  };
}
