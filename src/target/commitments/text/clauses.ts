import type { Span } from '../../../schemas/index.ts';
import { holding } from './enclosed.ts';

/** A text cut at its punctuation. */
export interface Clauses {
  /** Ends with 。！？, those signs and closing quotes included. */
  sentences: Span[];
  /** Between ，；：。 and their like, signs not included; what stands in brackets or quotes is not cut. */
  clauses: Span[];
}

/**
 * Cut a paragraph into sentences and clauses.
 *
 * @param whole
 *   Ranges that are not cut: brackets, quotes and titles.
 */
export function cutClauses(text: string, whole: readonly (readonly Span[])[]): Clauses {
  const sentences: Span[] = [];
  const clauses: Span[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: sign, index } of text.matchAll(/[。！？!?]+[”’」』）)]*|[，,；;：:\t]/g)) {
    const end = index + sign.length;
    // 1,000 and 8:30 are numbers.
    if (/^[,:：]$/.test(sign) && /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(end)))
      continue;
    if (whole.some((ranges) => holding(ranges, index, end))) continue;
    if (index > clause) clauses.push([clause, index]);
    clause = end;
    if (!/^[。！？!?]/.test(sign)) continue;
    sentences.push([sentence, end]);
    sentence = end;
  }
  if (clause < text.length) clauses.push([clause, text.length]);
  if (sentence < text.length) sentences.push([sentence, text.length]);
  return { sentences, clauses };
}

/** The range that holds a place; ranges are in order and do not overlap. */
export function rangeAt(ranges: readonly Span[], place: number): Span {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ranges[middle]?.[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return ranges[low] ?? [0, 0];
}
