import { isPunctuation } from './fold.ts';
import { runGrams, sharedRuns } from './runs.ts';
import type { Comparison, Edit, Sides, Span } from './types.ts';

/** Below this similarity two texts are not versions of one another, and marks of all that differs would be noise. */
export const littleInCommon = 0.3;

/** Characters, marks aside, that both texts must share in a row to be marked where they have little in common. */
const sharedLength = 5;

/**
 * The two passages of a comparison with their marks. Where the texts have little in common, what both share is marked
 * instead, wherever it stands.
 *
 * @param mode
 *   Which marks; by similarity where it is left out.
 */
export function sides(
  { edits, similarity }: Pick<Comparison, 'edits' | 'similarity'>,
  mode: Sides['mode'] = similarity < littleInCommon ? 'shared' : 'edits',
): Sides {
  const of = (op: Edit['op']) => edits.filter((edit) => edit.op === 'equal' || edit.op === op);
  const [a, b] = [of('delete'), of('insert')];
  if (mode === 'edits') return { mode, a: a.map(spanOf), b: b.map(spanOf) };
  const [textA, textB] = [textOf(a), textOf(b)];
  return { mode, a: sharedSpans(textA, textB), b: sharedSpans(textB, textA) };
}

function spanOf({ op, text, kind }: Edit): Span {
  return { text, mark: op === 'equal' ? 'none' : op, kind };
}

function textOf(edits: readonly Edit[]): string {
  return edits.map(({ text }) => text).join('');
}

function sharedSpans(text: string, other: string): Span[] {
  const spans: Span[] = [];
  const push = (start: number, end: number, mark: Span['mark']) => {
    if (start < end) spans.push({ text: text.slice(start, end), mark, kind: 'words' });
  };
  let done = 0;
  for (const [from, to] of sharedRuns(text, runGrams(other, sharedLength), sharedLength)) {
    const [start, end] = withoutMarks(text, from, to);
    if (saidLength(text.slice(start, end)) < sharedLength) continue;
    push(done, start, 'none');
    push(start, end, 'shared');
    done = end;
  }
  push(done, text.length, 'none');
  return spans;
}

/** A range without the marks and the white space that it begins and ends with. */
function withoutMarks(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && isPunctuation(text.charAt(start))) start++;
  while (start < end && isPunctuation(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Characters that say something. */
function saidLength(text: string): number {
  return [...text].filter((character) => !isPunctuation(character)).length;
}
