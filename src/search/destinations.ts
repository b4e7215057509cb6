import type { SearchCorpus } from './corpus.ts';
import { englishWords, holdsEnglish } from './english.ts';
import { fold } from './fold.ts';
import type { Destination } from './messages.ts';
import type { Query } from './query.ts';

const most = 6;

/** How well a name answers: the whole name, its beginning, a part of it. */
type Fit = 0 | 1 | 2;

/**
 * Topics, departments and plans that the query names, to go to directly: those of which it is the whole name first, then
 * those that begin with it, then those that hold it, the shorter first. A word given by spaces must be a whole name.
 */
export function findDestinations(corpus: SearchCorpus, query: Query): Destination[] {
  const { folded, words } = query;
  if (folded === '') return [];
  const typed = englishWords(query.typed);
  const named: { fit: Fit; destination: Destination }[] = [];
  const offer = (destination: Destination, names: readonly string[]) => {
    const fit = bestFit(destination, names, folded, words, typed);
    if (fit !== null) named.push({ fit, destination });
  };

  for (const { id, name, en, region, title } of corpus.plans) {
    offer({ kind: 'plan', id, name, en }, [name, region, title ?? '']);
  }
  for (const { id, title, en } of corpus.topics) {
    offer({ kind: 'topic', id, name: title, en }, [title]);
  }
  for (const name of corpus.departments) {
    offer({ kind: 'department', id: name, name, en: '' }, [name]);
  }

  return named
    .sort((a, b) => a.fit - b.fit || a.destination.name.length - b.destination.name.length)
    .slice(0, most)
    .map(({ destination }) => destination);
}

function bestFit(
  { en }: Destination,
  names: readonly string[],
  query: string,
  words: readonly string[],
  typed: string,
): Fit | null {
  const folded = names.map(fold);
  if (folded.includes(query) || words.some((word) => folded.includes(word))) return 0;
  if (typed !== '' && englishWords(en) === typed) return 0;
  // One character is in half of all names.
  if (query.length < 2) return null;
  if (folded.some((name) => name.startsWith(query))) return 1;
  if (folded.some((name) => name.includes(query))) return 2;
  return typed.length > 2 && holdsEnglish(en, typed) ? 2 : null;
}
