import type { Span } from '../../diff/types.ts';
import type { UnitRecord } from '../../schemas/index.ts';

/** Spans of a range of the text that they make up, in UTF-16 units. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  let at = 0;

  return spans.flatMap((span) => {
    const from = at;
    at += span.text.length;
    const text = span.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...span, text }];
  });
}

/**
 * Part the spans of a unit's compared text (`comparedText` of the corpus) where the title ends.
 *
 * @returns
 *   Spans of the title and of the text, without the line break between them.
 */
export function splitTitle(
  spans: readonly Span[],
  { title }: Pick<UnitRecord, 'title'>,
): { title: Span[]; text: Span[] } {
  if (title === null) return { title: [], text: [...spans] };
  return {
    title: sliceSpans(spans, 0, title.length),
    text: sliceSpans(spans, title.length + 1, Infinity),
  };
}
