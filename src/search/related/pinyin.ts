import { fold } from '../fold.ts';
import type { Query } from '../query.ts';
import type { Found } from '../results.ts';
import type { SearchIndex } from '../search-index.ts';
import { literallyFound } from './literally.ts';
import { perIndex } from '../per-index.ts';
import { readText, stringsReadAs, type ReadAs } from './readings.ts';
import { cutSyllables, initialCuts, pinyinRuns } from './syllables.ts';
import { byWay } from './ways.ts';

/** Readings that are looked for; others are too unlikely. */
const mostWhole = 5;
const mostInitials = 3;
/** A reading that is found so much less often than the likeliest is not meant. */
const leastOfWhole = 0.02;
const leastOfInitials = 0.1;
/** Fewer or more first letters say too little, or are a word of another language. */
const fewestInitials = 2;
const longestInitials = 12;

/** Names of things: words in them are likelier to be asked for. */
const named = perIndex(({ corpus }) =>
  fold([...corpus.topics.map(({ title }) => title), ...corpus.departments].join('|')),
);

/**
 * Units that hold what pinyin stands for: shequ, she qu, shèqū, sq. Only words of the texts are meant, so that English is
 * not taken for pinyin.
 */
export function pinyinFound(index: SearchIndex, { typed, folded }: Query): Found[] {
  const runs = pinyinRuns(typed);
  // What stands in the texts as typed is no pinyin: APP.
  if (!runs || index.folded.includes(folded)) return [];
  const word = typed.trim();
  const readings = readingsOf(index, runs);
  const texts = readings.length > 0 ? readings : wordByWord(index, runs);
  return texts.flatMap((text, rank) =>
    literallyFound(index, text).map((found) =>
      byWay(
        'pinyin',
        { by: 'pinyin', word, instead: text },
        // Units of the likeliest reading come before all of the next.
        { ...found, score: Math.min(1, found.score / 10) + (mostWhole - rank) },
      ),
    ),
  );
}

/** What the letters stand for as one word or phrase, the likeliest first. */
function readingsOf(index: SearchIndex, runs: readonly string[]): string[] {
  const { syllables } = readText(index);
  const several = (cuts: ReturnType<typeof cutSyllables>) => cuts.filter((cut) => cut.length > 1);
  for (const isUnfinished of [false, true]) {
    const cuts = several(cutSyllables(runs, syllables, isUnfinished));
    const found = likeliest(index, stringsReadAs(index, cuts, isUnfinished), leastOfWhole);
    if (found.length > 0) return found.slice(0, mostWhole);
  }
  const length = runs.join('').length;
  if (length < fewestInitials || length > longestInitials) return [];
  const strings = initialCuts(runs).flatMap((cut) => stringsReadAs(index, [cut], false));
  return likeliest(index, strings, leastOfInitials).slice(0, mostInitials);
}

/** Runs that are no phrase together are words; each has its likeliest reading. */
function wordByWord(index: SearchIndex, runs: readonly string[]): string[] {
  if (runs.length < 2) return [];
  const words = runs.map((run) => readingsOf(index, [run])[0]);
  return words.includes(undefined) ? [] : [words.join(' ')];
}

/** By how often they stand there, names first; without what is rare beside the likeliest. */
function likeliest(index: SearchIndex, found: readonly ReadAs[], least: number): string[] {
  const names = named(index);
  const weighed = found.map(({ text, count }) => ({
    text,
    weight: count * (names.includes(text) ? 3 : 1),
  }));
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight >= most * least)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text);
}
