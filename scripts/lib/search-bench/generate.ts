import { pinyin } from 'pinyin-pro';
import { holding, plain, type Passage } from './literal.ts';
import type { GradedQuery } from './queries.ts';
import { seeded, type Random } from './random.ts';

/** What is done to words of the texts, and how many queries of each there are. */
const kinds = {
  'substring, 2–8': 100,
  'one wrong': 100,
  'a homophone': 50,
  'one missing': 50,
  'two swapped': 50,
  'two words': 60,
  'generated nonsense': 60,
} as const;

export type GeneratedKind = keyof typeof kinds;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Make queries that nobody has seen, the same for the same seed.
 *
 * Changed ones are 4 to 8 Chinese characters that stand in a unit and, once changed, in none; relevant are the units that hold
 * what they were made from, grade 2 where the heading does. Nonsense is made of characters of the texts, no two of which stand
 * side by side in them.
 */
export function generateQueries(passages: readonly Passage[], seed: number): GradedQuery[] {
  const random = seeded(seed);
  const makers = makersOf(passages, random);

  return Object.entries(kinds).flatMap(([kind, count]) => {
    const made = new Map<string, GradedQuery>();
    while (made.size < count) {
      const query = makers[kind as GeneratedKind]();
      if (query && !made.has(query.q)) made.set(query.q, { ...query, type: kind, check: true });
    }
    return [...made.values()];
  });
}

type Made = Pick<GradedQuery, 'q' | 'grades'> | undefined;

function makersOf(passages: readonly Passage[], random: Random): Record<GeneratedKind, () => Made> {
  const prose = passages.filter(({ kind, slice }) => kind !== 'indicator' && slice.length > 20);
  const all = prose.map(({ slice }) => slice).join('\n');
  const characters = [...new Set(all.match(/\p{Script=Han}/gu))];
  const alike = Map.groupBy(characters, (character) => pinyin(character, { toneType: 'none' }));

  /** Some characters of a unit, longer units more often. */
  function piece(least: number, most: number, pattern: RegExp): string {
    for (;;) {
      const start = random.below(all.length);
      const text = all.slice(start, start + least + random.below(most - least + 1));
      if (text.length >= least && pattern.test(text)) return text;
    }
  }

  function changed(change: (from: string[], at: number) => string[] | undefined): () => Made {
    return () => {
      const from = piece(4, 8, /^\p{Script=Han}+$/u);
      const to = change([...from], random.below(from.length));
      if (!to || holding(passages, to.join('')).length > 0) return;
      return { q: to.join(''), grades: literalGrades(passages, [from]) };
    };
  }

  const replacedBy = (others: (old: string) => readonly string[]) =>
    changed((from, at) => {
      const choice = others(from[at] ?? '').filter((other) => other !== from[at]);
      return choice.length === 0 ? undefined : from.with(at, random.pick(choice));
    });

  return {
    'substring, 2–8': () => {
      const q = piece(2, 8, /^[^\n]*[\p{L}\p{N}][^\n]*$/u);
      return { q, grades: literalGrades(passages, [q]) };
    },
    'one wrong': replacedBy(() => characters),
    'a homophone': replacedBy((old) => alike.get(pinyin(old, { toneType: 'none' })) ?? []),
    'one missing': changed((from, at) => from.toSpliced(at, 1)),
    'two swapped': changed((from, at) => {
      const [a, b] = [from[at], from[at + 1]];
      return a === undefined || b === undefined ? undefined : from.with(at, b).with(at + 1, a);
    }),
    'two words': () => {
      const { slice } = random.pick(prose);
      const words = [...segmenter.segment(slice)]
        .map(({ segment }) => segment)
        .filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
      if (words.length < 2) return;
      const pair = [random.pick(words), random.pick(words)];
      if (pair[0] === pair[1] || holding(passages, pair.join('')).length > 0) return;
      return { q: pair.join(' '), grades: literalGrades(passages, pair) };
    },
    'generated nonsense': () => {
      const q = Array.from({ length: 4 + random.below(3) }, () => random.pick(characters)).join('');
      const pairs = [...q].slice(1).map((character, at) => q.charAt(at) + character);
      if (pairs.some((pair) => all.includes(pair))) return;
      return { q, grades: new Map() };
    },
  };
}

/** Grades of the units that hold all of some strings: 2 where the heading does, otherwise 1. */
function literalGrades(
  passages: readonly Passage[],
  strings: readonly string[],
): Map<string, number> {
  const sought = strings.map(plain);
  return new Map(
    passages
      .filter(({ slice }) => sought.every((string) => slice.includes(string)))
      .map(({ id, heading }) => [id, sought.every((string) => heading.includes(string)) ? 2 : 1]),
  );
}
