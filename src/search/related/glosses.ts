import { englishWords } from '../english.ts';
import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { perIndex } from '../per-index.ts';
import { byWay } from './ways.ts';

/** Words that say nothing of what a unit is about. */
const empty = new Set(
  'a an and are as at by for from how in into is it of on or s the their to what where which who with'.split(
    ' ',
  ),
);

/** Shorter beginnings of words fit too many. */
const shortestBeginning = 3;

/** English names with the words in them, and the units that have them. */
interface Name {
  name: string;
  words: readonly string[];
  records: number[];
}

interface Names {
  /** Of units and of their topics. */
  names: readonly Name[];
  /** By plan; the unit is the first of the plan. */
  plans: readonly Name[];
}

const names = perIndex(({ corpus }): Names => {
  const names = new Map<string, Name>();
  const add = (name: string, record: number) => {
    if (name === '') return;
    const known = names.get(name) ?? { name, words: stems(name), records: [] };
    if (known.records[known.records.length - 1] !== record) known.records.push(record);
    names.set(name, known);
  };
  for (const [record, { en, topics }] of corpus.records.entries()) {
    add(en, record);
    for (const topic of topics) add(corpus.topics[topic]?.en ?? '', record);
  }
  const plans = corpus.plans.map(({ en }, plan) => {
    const first = corpus.records.findIndex((record) => record.plan === plan);
    return { name: en, words: stems(en), records: first === -1 ? [] : [first] };
  });
  return { names: [...names.values()], plans };
});

/**
 * Units whose English name, or that of a topic of theirs, has all words of an English query; the name of the plan may add
 * to it. The last word may be the beginning of one. Singular and plural are the same.
 */
export function glossesFound(index: SearchIndex, typed: string): Found[] {
  if (/[^\p{ASCII}’–—]/u.test(typed)) return [];
  const words = stems(typed);
  if (words.length === 0 || words.join('').length < shortestBeginning) return [];
  const { names: own, plans } = names(index);
  const unfinished = /[a-z]$/i.test(typed) ? words.length - 1 : -1;
  const isIn = (place: number, among: readonly string[]) => {
    const word = words[place] ?? '';
    return (
      among.includes(word) ||
      (place === unfinished &&
        word.length >= shortestBeginning &&
        among.some((each) => each.startsWith(word)))
    );
  };
  const missing = (among: readonly string[]) =>
    [...words.keys()].filter((place) => !isIn(place, among));
  // What a plan is called takes these words off.
  const left = plans.map((plan) => missing(plan.words));

  const found = own.flatMap(({ name, words: among, records }) => {
    const lacking = missing(among);
    if (lacking.length === words.length) return [];
    const share = Math.min(1, (words.length - lacking.length) / among.length);
    return records.flatMap((record) => {
      const ofPlan = left[index.corpus.records[record]?.plan ?? -1] ?? [];
      if (lacking.some((place) => ofPlan.includes(place))) return [];
      const isOwn = index.corpus.records[record]?.en === name;
      const score = share + (isOwn ? 1 : 0) + (lacking.length === 0 ? 1 : 0);
      return byWay('gloss', { by: 'gloss', name }, { record, score, count: 0, terms: [] });
    });
  });
  const whole = plans.flatMap(({ name, records }, plan) =>
    left[plan]?.length === 0
      ? records.map((record) =>
          byWay('gloss', { by: 'gloss', name }, { record, score: 4, count: 0, terms: [] }),
        )
      : [],
  );
  return [...whole, ...found];
}

/** The words of a name that say something, in the singular. */
function stems(name: string): string[] {
  const words = englishWords(name.replace(/[’']s\b/g, '')).split(' ');
  return [...new Set(words.filter((word) => word !== '' && !empty.has(word)).map(stem))];
}

/** Singular of a noun in British spelling, roughly: what matters is that both sides are treated alike. */
function stem(american: string): string {
  const word = american
    .replace(/iz(?=e|a|i)/, 'is')
    .replace(/^center/, 'centre')
    .replace(/bor(?=s?$|hood|ing)/, 'bour');
  if (word.length < 4 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(word))
    return /[iu]ses$|[^s]ses$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
