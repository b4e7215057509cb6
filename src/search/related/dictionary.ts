import { fold } from '../fold.ts';
import { perIndex } from '../per-index.ts';

/** Words of the groups of synonyms, folded. */
export interface Dictionary {
  /** For each word, the words it leads to, the usual one first; none where all of them are the word itself. */
  leads: ReadonlyMap<string, readonly string[]>;
  /** Words of everyday speech, which texts rather say otherwise. */
  said: ReadonlySet<string>;
  /** Length of the longest word, in UTF-16 units. */
  longest: number;
}

export const dictionary = perIndex(({ corpus }): Dictionary => {
  const leads = new Map<string, Set<string>>();
  const said = new Set<string>();
  let longest = 0;
  for (const group of corpus.synonyms) {
    const find = group.find.map(fold);
    const say = group.say.map(fold);
    for (const word of say) said.add(word);
    for (const word of [...find, ...say]) {
      const known = leads.get(word) ?? new Set();
      for (const each of find) if (each !== word) known.add(each);
      leads.set(word, known);
      longest = Math.max(longest, word.length);
    }
  }
  return { leads: new Map([...leads].map(([word, to]) => [word, [...to]])), said, longest };
});
