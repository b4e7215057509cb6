import type { Span } from '../../schemas/index.ts';
import type { Reading } from './reading.ts';
import { type Enclosed, holding } from './text/enclosed.ts';
import type { Mention, Reason, Site } from './types.ts';

/** How far around a number is looked. */
export const reach = 160;

/** What stands in brackets is a clause of its own. */
export function innerClause(clause: Span, bracket: Span | undefined): Span {
  return bracket && bracket[0] >= clause[0] && bracket[1] <= clause[1]
    ? [bracket[0] + 1, bracket[1] - 1]
    : clause;
}

/** For each mention, the place of the quantity before it and of the one behind it. */
export function neighbours(
  mentions: readonly Mention[],
  plain: readonly (Reason | undefined)[],
): { previous: number | undefined; next: number | undefined }[] {
  const found = mentions.map(() => ({
    previous: undefined as number | undefined,
    next: undefined as number | undefined,
  }));
  let last: number | undefined;
  for (const [index, place] of found.entries()) {
    place.previous = last;
    if (plain[index] === undefined) last = index;
  }
  last = undefined;
  for (const [index, place] of [...found.entries()].reverse()) {
    place.next = last;
    if (plain[index] === undefined) last = index;
  }
  return found;
}

/** Put together what stands around a mention. */
export function siteOf(
  { text, mention, clause, sentence }: Pick<Site, 'text' | 'mention' | 'clause' | 'sentence'>,
  last: Reading | undefined,
  next: Mention | undefined,
  { quotes, titles, brackets }: Enclosed,
): Site {
  const [from, to] = mention.span;
  const previous = last?.mention;
  const own = (place: number) => place >= clause[0] && place < clause[1];
  const between =
    previous && own(previous.start)
      ? text.slice(previous.span[1], Math.max(previous.span[1], from))
      : null;
  const goesOn = between !== null && /[、和及与]/.test(between);
  const listed =
    goesOn &&
    last !== undefined &&
    last.verdict !== 'left' &&
    between.length < 60 &&
    /[、和及与]\s*$/.test(between);
  const headStart = Math.max(
    clause[0],
    from - reach,
    previous && goesOn ? lastSeparator(text, previous.span[1], from) : 0,
  );
  const tailEnd = Math.min(
    clause[1],
    to + reach,
    next && own(next.start) && next.span[0] > to ? listEnd(text, to, next.span[0]) : Infinity,
  );
  // 200个（其中新建80个）: the bracket speaks of something else.
  const tail = text.slice(to, Math.max(tailEnd, to));
  return {
    text,
    mention,
    clause,
    sentence,
    head: text.slice(Math.min(headStart, from), from),
    tail: /^\s*[（(][^）)]*\d/.test(tail) || /^\s*[（(]其中/.test(tail) ? '' : tail,
    rest: text.slice(to, Math.min(clause[1], to + reach)),
    quote: holding(quotes, mention.start, mention.end) ?? null,
    title: holding(titles, mention.start, mention.end) ?? null,
    bracket: holding(brackets, mention.start, mention.end) ?? null,
    listed,
    before:
      last !== undefined && last.verdict !== 'left' && last.sentence[0] === sentence[0]
        ? last.found.subject
        : null,
  };
}

/** Behind the last 、 between two numbers. */
function lastSeparator(text: string, from: number, to: number): number {
  const piece = text.slice(Math.max(from, to - reach), to);
  const place = Math.max(piece.lastIndexOf('、'), piece.search(/[和及与]\s*$/));
  return place < 0 ? from : to - piece.length + place + 1;
}

/** A list goes on at 、 or 和 right before the next number; otherwise its words belong to this one. */
function listEnd(text: string, from: number, next: number): number {
  const piece = text.slice(from, Math.min(next, from + reach));
  if (from + piece.length < next) return next;
  const joint = /[、和及与][^、，]{0,30}$/.exec(piece);
  return joint ? from + joint.index : next;
}
