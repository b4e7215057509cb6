import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView, TopicView } from '../corpus/types.ts';

/** A unit that holds words of a topic and is no member of it. */
export interface FurtherPassage {
  unit: UnitRecord;
  /** What stands around the first of the words, as printed. */
  around: { before: string; word: string; after: string };
}

/** Characters shown before and after the words. */
const reach = 24;

/**
 * Units of a plan that hold one of the words of a topic literally, members aside, in document order.
 *
 * Indicators are left out, since they repeat what their table or sentence says.
 */
export function furtherPassages(
  { words = [], cells }: Pick<TopicView, 'words' | 'cells'>,
  plan: Pick<PlanView, 'id' | 'units'>,
): FurtherPassage[] {
  if (words.length === 0) return [];
  const members = new Set(
    cells.find((cell) => cell.plan.id === plan.id)?.members.map(({ unit }) => unit.id),
  );

  return plan.units.flatMap((unit) => {
    if (unit.kind === 'indicator' || members.has(unit.id)) return [];
    for (const text of [unit.text, unit.title ?? '']) {
      const hits = words
        .map((word) => ({ word, at: text.indexOf(word) }))
        .filter(({ at }) => at >= 0)
        .toSorted((a, b) => a.at - b.at || b.word.length - a.word.length);
      const [first] = hits;
      if (first) return [{ unit, around: around(text, first.at, first.word) }];
    }
    return [];
  });
}

/** The words by which passages were found, each once, in their order. */
export function furtherWords(passages: readonly FurtherPassage[]): string[] {
  return [...new Set(passages.map(({ around: { word } }) => word))];
}

/** What stands around a word within its sentence, no more than a few words of it. */
function around(text: string, at: number, word: string): FurtherPassage['around'] {
  const end = at + word.length;
  const head = /[^。；;\n\t]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const tail = /^[^。；;\n\t]*[。；;]?/u.exec(text.slice(end))?.[0] ?? '';
  const [before, after] = [Array.from(head), Array.from(tail)];

  return {
    before: before.length > reach ? `…${before.slice(-reach).join('')}` : head,
    word,
    after: after.length > reach ? `${after.slice(0, reach).join('')}…` : tail,
  };
}
