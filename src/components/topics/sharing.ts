import { countedLength, runGrams, sharedRuns, type Range } from '../../diff/runs.ts';
import { comparedText } from '../corpus/measures.ts';
import type { TopicView } from '../corpus/types.ts';

/** How many of the other plans that speak of a topic have the same words: all of them, some, or none. */
export type Sharing = 'all' | 'some' | 'own';

/** A run of a text under one kind of sharing. */
export interface SharingRun {
  kind: Sharing;
  start: number;
  end: number;
}

/** What of a text is shared. */
export interface SharedText {
  /** Every character of the compared text (title, line break, text) in order. */
  runs: SharingRun[];
  /** Share of its characters, white space aside, of each kind; together 1, or all 0 for an empty text. */
  shares: Record<Sharing, number>;
}

/**
 * What all plans that speak of a topic share, what some do, and what only one says.
 *
 * A character is shared with another plan where it lies in a run of eight or more that stands verbatim anywhere in what
 * that plan says on the topic.
 *
 * @returns
 *   By the ids of the members; empty where fewer than two plans speak.
 */
export function topicSharing({ cells }: Pick<TopicView, 'cells'>): Map<string, SharedText> {
  const speaking = cells
    .filter(({ members }) => members.length > 0)
    .map(({ plan, members }) => ({
      id: plan.id,
      // Texts apart by themselves: a run over two units would be nobody's words.
      grams: members.map(({ unit }) => runGrams(comparedText(unit))),
      members,
    }));
  if (speaking.length < 2) return new Map();

  return new Map(
    speaking.flatMap(({ id, members }) => {
      const others = speaking
        .filter((other) => other.id !== id)
        .map(({ grams }) => ({ has: (gram: string) => grams.some((set) => set.has(gram)) }));
      return members.map(({ unit }) => {
        const text = comparedText(unit);
        const covers = others.map((index) => sharedRuns(text, index));
        return [unit.id, sharedText(text, covers)] as const;
      });
    }),
  );
}

/**
 * Put together where a text is shared with each of several others.
 *
 * @param covers
 *   Ranges of the text that each of the others holds, in order and apart.
 */
export function sharedText(text: string, covers: readonly (readonly Range[])[]): SharedText {
  const cuts = new Set([0, text.length, ...covers.flat(2)]);
  const places = [...cuts].toSorted((a, b) => a - b);
  const runs: SharingRun[] = [];
  const counts = { all: 0, some: 0, own: 0 };

  for (const [index, end] of places.entries()) {
    const start = places[index - 1];
    if (start === undefined) continue;
    const holders = covers.filter((ranges) =>
      ranges.some((range) => range[0] <= start && end <= range[1]),
    ).length;
    const kind = holders === 0 ? 'own' : holders === covers.length ? 'all' : 'some';
    counts[kind] += countedLength(text.slice(start, end));
    const last = runs.at(-1);
    if (last?.kind === kind) last.end = end;
    else runs.push({ kind, start, end });
  }

  const total = Math.max(1, countedLength(text));
  return {
    runs,
    shares: { all: counts.all / total, some: counts.some / total, own: counts.own / total },
  };
}

/** A letter or a number. */
const wordy = /[\p{L}\p{N}]/u;

/** A piece of a paragraph under one kind of sharing; `null` where nothing is compared, or there is no word. */
export interface SharedPiece {
  kind: Sharing | null;
  text: string;
}

/**
 * Cut a part of a compared text where its sharing changes.
 *
 * @param from
 *   Offset of the part in the compared text.
 */
export function sharedPieces(
  part: string,
  from: number,
  shared: SharedText | undefined,
): SharedPiece[] {
  if (!shared) return part === '' ? [] : [{ kind: null, text: part }];
  return shared.runs.flatMap(({ kind, start, end }) => {
    const text = part.slice(Math.max(0, start - from), Math.max(0, end - from));
    // A comma between shared words is nobody's own.
    return text === '' ? [] : [{ kind: wordy.test(text) ? kind : null, text }];
  });
}
