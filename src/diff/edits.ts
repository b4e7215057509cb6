import { isPunctuation } from './fold.ts';
import type { Hunk, Texts } from './hunks.ts';
import type { Match } from './match.ts';
import type { WordPair } from './pairs.ts';
import type { Edit, EditKind } from './types.ts';
import type { Word } from './words.ts';

/** An edit whose partner is known by the number of what moved. */
type Draft = Edit & { run?: number };

/** What is known of words beside that they changed. */
interface Marks {
  kinds: Map<number, EditKind>;
  /** Number of the moved run a word is in. */
  runs: Map<number, number>;
}

/** Write hunks down as edits: exact, each group of changes with what is deleted first. */
export function editsOf(
  hunks: readonly Hunk[],
  texts: Texts,
  pairs: readonly WordPair[],
  moved: readonly Match[],
): Edit[] {
  const marksA = marksOf('a', pairs, moved);
  const marksB = marksOf('b', pairs, moved);
  const drafts: Draft[] = [];
  let group: Draft[] = [];
  const close = () => {
    drafts.push(...inOrder(group));
    group = [];
  };
  for (const hunk of hunks) {
    const pieces = hunk.same
      ? sameEdits(hunk, texts)
      : [
          ...changedEdits(texts.a.slice(hunk.a, hunk.aEnd), hunk.a, 'delete', marksA),
          ...changedEdits(texts.b.slice(hunk.b, hunk.bEnd), hunk.b, 'insert', marksB),
        ];
    for (const piece of pieces) {
      if (piece.text === '') continue;
      const [first] = group;
      if (first && (first.op === 'equal') !== (piece.op === 'equal')) close();
      group.push(piece);
    }
  }
  close();
  return withPartners(drafts);
}

function marksOf(side: 'a' | 'b', pairs: readonly WordPair[], moved: readonly Match[]): Marks {
  const kinds = new Map<number, EditKind>(
    pairs.map((pair) => [pair[side], pair.kind === 'scope' ? 'scope' : 'number']),
  );
  const runs = new Map<number, number>();
  for (const [run, match] of moved.entries()) {
    for (let step = 0; step < match.length; step++) runs.set(match[side] + step, run);
  }
  return { kinds, runs };
}

/** Words of one side of a change; neighbours of one kind are one piece. */
function changedEdits(
  words: readonly Word[],
  start: number,
  op: Edit['op'],
  marks: Marks,
): Draft[] {
  return words.map(({ text }, step): Draft => {
    const run = marks.runs.get(start + step);
    if (run !== undefined) return { op, text, kind: 'moved', run };
    return { op, text, kind: marks.kinds.get(start + step) ?? 'words' };
  });
}

/** Words that are the same but for variants of marks. */
function sameEdits({ a, aEnd, b }: Hunk, texts: Texts): Draft[] {
  const edits: Draft[] = [];
  let same = '';
  const close = () => {
    if (same !== '') edits.push({ op: 'equal', text: same, kind: 'words' });
    same = '';
  };
  for (let step = 0; step < aEnd - a; step++) {
    const [from, to] = [texts.a[a + step]?.text ?? '', texts.b[b + step]?.text ?? ''];
    if (from === to) same += from;
    else {
      close();
      edits.push(...variantEdits([...from], [...to]));
    }
  }
  close();
  return edits;
}

/** What two spellings of a word begin and end with alike, and the marks between that differ. */
function variantEdits(from: readonly string[], to: readonly string[]): Draft[] {
  const shorter = Math.min(from.length, to.length);
  let before = 0;
  while (before < shorter && from[before] === to[before]) before++;
  let after = 0;
  while (after < shorter - before && from.at(-1 - after) === to.at(-1 - after)) after++;
  const piece = (op: Edit['op'], kind: EditKind, characters: readonly string[]): Draft => ({
    op,
    text: characters.join(''),
    kind,
  });
  return [
    piece('equal', 'words', from.slice(0, before)),
    piece('delete', 'punctuation', from.slice(before, from.length - after)),
    piece('insert', 'punctuation', to.slice(before, to.length - after)),
    piece('equal', 'words', from.slice(from.length - after)),
  ];
}

/** A group of pieces, what is deleted first, neighbours of one kind made one; marks by themselves are quiet. */
function inOrder(group: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const op of ['equal', 'delete', 'insert'] as const) {
    for (const draft of group) {
      if (draft.op !== op) continue;
      const last = merged.at(-1);
      const joins = last?.op === op && last.run === draft.run && kindOf(last, draft) !== undefined;
      if (joins) Object.assign(last, { text: last.text + draft.text, kind: kindOf(last, draft) });
      else merged.push({ ...draft });
    }
  }
  return merged.map((draft) =>
    draft.op !== 'equal' && draft.kind === 'words' && isPunctuation(draft.text)
      ? { ...draft, kind: 'punctuation' }
      : draft,
  );
}

/** Kind of two neighbours together; `undefined` where they are to be told apart. */
function kindOf(left: Draft, right: Draft): EditKind | undefined {
  if (left.kind === right.kind)
    return left.kind === 'number' || left.kind === 'scope' ? undefined : left.kind;
  const kinds = [left.kind, right.kind];
  return kinds.every((kind) => kind === 'words' || kind === 'punctuation') ? 'words' : undefined;
}

function withPartners(drafts: readonly Draft[]): Edit[] {
  const places = new Map<string, number>();
  for (const [index, { op, run }] of drafts.entries()) {
    if (run !== undefined) places.set(`${op}${run}`, index);
  }
  return drafts.map(({ op, text, kind, run }): Edit => {
    if (run === undefined) return { op, text, kind };
    const partner = places.get(`${op === 'delete' ? 'insert' : 'delete'}${run}`);
    return partner === undefined ? { op, text, kind: 'words' } : { op, text, kind, partner };
  });
}
