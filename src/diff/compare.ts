import { cleanHunks } from './clean.ts';
import { contextOf } from './context.ts';
import { editsOf } from './edits.ts';
import { hunksOf, sumsOf, type Texts } from './hunks.ts';
import { matchWords, type Match } from './match.ts';
import { movedRuns } from './moved.ts';
import { pairWords } from './pairs.ts';
import type { Comparison, Edit, NumberChange } from './types.ts';
import { cutWords, type Word } from './words.ts';

/**
 * Compare two texts as a reader would: by words and phrases, with the numbers that changed told apart, and sentences that
 * only moved recognised.
 *
 * Deterministic, and the same both ways: the comparison of `b` with `a` is this one turned round. Time grows with the
 * length of the texts; two plans of 12,000 characters take some hundredths of a second (see `scripts/bench-diff.md`).
 */
export function compareTexts(a: string, b: string): Comparison {
  // Of two shortest edits an algorithm takes one, and need not take the same one the other way round.
  return a.length < b.length || (a.length === b.length && a <= b)
    ? compareInOrder(a, b)
    : turned(compareInOrder(b, a));
}

function compareInOrder(a: string, b: string): Comparison {
  const [wordsA, wordsB] = [cutWords(a), cutWords(b)];
  const { ids, sizes } = numbering();
  const [idsA, idsB] = [wordsA.map(ids), wordsB.map(ids)];
  const texts: Texts = {
    a: wordsA,
    b: wordsB,
    idsA,
    idsB,
    sizesA: sumsOf(wordsA),
    sizesB: sumsOf(wordsB),
  };
  const { matches, cut } = matchWords(idsA, idsB, sizes);

  const hunks = cleanHunks(hunksOf(matches, wordsA.length, wordsB.length), texts);
  const moved = movedRuns(hunks, texts);
  const pairs = pairWords(hunks, texts, moved);

  const same = matches.reduce((sum, match) => sum + sizeOf(texts, match), 0);
  const elsewhere = moved.reduce((sum, run) => sum + sizeOf(texts, run), 0);
  const all = (texts.sizesA.at(-1) ?? 0) + (texts.sizesB.at(-1) ?? 0);

  return {
    edits: editsOf(hunks, texts, pairs, moved),
    numbers: pairs.map(({ a: atA, b: atB, kind }): NumberChange => {
      const [from, to] = [wordsA[atA], wordsB[atB]];
      return {
        kind,
        from: from?.text.trim() ?? '',
        to: to?.text.trim() ?? '',
        contextA: contextOf(wordsA, atA),
        contextB: contextOf(wordsB, atB),
        startA: startOf(from),
        startB: startOf(to),
      };
    }),
    similarity: all === 0 ? 1 : Math.min(1, (2 * (same + elsewhere)) / all),
    cut,
  };
}

/** Characters of words that both texts have. */
function sizeOf({ sizesA }: Texts, { a, length }: Match): number {
  return (sizesA[a + length] ?? 0) - (sizesA[a] ?? 0);
}

/** Where a word itself begins; the first word of a text holds the white space before it. */
function startOf(word: Word | undefined): number {
  return word ? word.start + word.text.length - word.text.trimStart().length : 0;
}

/** Gives each word its number, equal ones to equal words, and keeps the size of each. */
function numbering(): { ids: (word: Word) => number; sizes: readonly number[] } {
  const known = new Map<string, number>();
  const sizes: number[] = [];
  const ids = ({ key, size }: Word) => {
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    sizes[id] = size;
    return id;
  };
  return { ids, sizes };
}

/** The same comparison the other way round. */
function turned({ edits, numbers, similarity, cut }: Comparison): Comparison {
  const order = groupsOf(edits).flatMap((group) =>
    (['equal', 'insert', 'delete'] as const).flatMap((op) =>
      group.filter((index) => edits[index]?.op === op),
    ),
  );
  const places = new Map(order.map((from, to) => [from, to]));
  return {
    edits: order.flatMap((index): Edit[] => {
      const edit = edits[index];
      if (!edit) return [];
      const partner = edit.partner === undefined ? undefined : places.get(edit.partner);
      return [{ ...edit, op: opposite[edit.op], ...(partner !== undefined && { partner }) }];
    }),
    numbers: numbers
      .map((change) => ({
        kind: change.kind,
        from: change.to,
        to: change.from,
        contextA: change.contextB,
        contextB: change.contextA,
        startA: change.startB,
        startB: change.startA,
      }))
      .sort((x, y) => x.startA - y.startA),
    similarity,
    cut,
  };
}

const opposite = { equal: 'equal', delete: 'insert', insert: 'delete' } as const;

/** Indexes of edits, those between two equal pieces together. */
function groupsOf(edits: readonly Edit[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { op }] of edits.entries()) {
    const last = groups.at(-1);
    const before = edits[index - 1];
    if (last && before && (before.op === 'equal') === (op === 'equal')) last.push(index);
    else groups.push([index]);
  }
  return groups;
}
