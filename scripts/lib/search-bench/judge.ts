import type { GlossRecord, PlanRecord, TopicRecord } from '../../../src/schemas/index.ts';
import { plain, type Passage } from './literal.ts';
import type { QueryEntry } from './query-file.ts';

/** From ids of units to 2 (it is about this) or 1 (it says something about it). */
export type Grades = ReadonlyMap<string, number>;

/** Says which units answer a query. `strangers` are ids that no unit has. */
export type Judge = (entry: QueryEntry) => { grades: Grades; strangers: readonly string[] };

/** Open data that names things. */
export interface Names {
  plans: readonly PlanRecord[];
  topics: readonly TopicRecord[];
  glosses: readonly GlossRecord[];
}

/** Make the judge that follows the rules of `src/e2e/queries/README.md`. */
export function judgeOf(passages: readonly Passage[], names: Names): Judge {
  const ids = new Set(passages.map(({ id }) => id));
  const planNames = new Map(
    names.plans.map(({ id, shortTitle, region, title }) => [
      id,
      [shortTitle, region, title].map((name) => plain(name ?? '')),
    ]),
  );
  const glosses = new Map(names.glosses.map(({ id, en }) => [id, en.toLowerCase()]));
  const topics = new Map(names.topics.map(({ id, title }) => [id, title.en.toLowerCase()]));

  function holds({ heading, slice }: Passage, words: readonly string[]): number {
    if (words.some((word) => heading.includes(word))) return 2;
    return words.some((word) => slice.includes(word)) ? 1 : 0;
  }

  function holdsAll({ heading, slice, above, plan }: Passage, words: readonly string[]): number {
    const around = [...above, ...(planNames.get(plan) ?? [])];
    const stands = (word: string) =>
      slice.includes(word) || around.some((text) => text.includes(word));
    if (!words.every(stands) || !words.some((word) => slice.includes(word))) return 0;
    const inHeadings = (word: string) =>
      heading.includes(word) || around.some((text) => text.includes(word));
    return words.every(inHeadings) && words.some((word) => heading.includes(word)) ? 2 : 1;
  }

  function glossed({ id, topics: own }: Passage, words: string): number {
    if (glosses.get(id)?.includes(words)) return 2;
    return own.some((topic) => topics.get(topic)?.includes(words)) ? 1 : 0;
  }

  return ({ q, holds: strings, words, gloss, units, nothing }) => {
    const grades = new Map<string, number>();
    const add = (id: string, grade: number) => {
      if (grade > (grades.get(id) ?? 0)) grades.set(id, grade);
    };
    const literal = strings ?? (words || gloss || units || nothing ? [] : q);

    for (const passage of passages) {
      add(passage.id, holds(passage, [literal].flat().map(plain)));
      if (words) add(passage.id, holdsAll(passage, words.map(plain)));
      if (gloss) add(passage.id, glossed(passage, gloss.toLowerCase()));
    }
    const byHand = Object.entries(units ?? {}).flatMap(([grade, list]) =>
      (list ?? []).map((id) => [id, Number(grade)] as const),
    );
    for (const [id, grade] of byHand) add(id, grade);

    return { grades, strangers: byHand.map(([id]) => id).filter((id) => !ids.has(id)) };
  };
}
