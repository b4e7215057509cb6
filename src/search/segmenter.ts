/** What cuts a text into words. */
export interface Segmenter {
  segment(text: string): Iterable<{ index: number; segment: string }>;
}

let known: Segmenter | null = null;

/** Cuts Chinese into words; `null` where a browser has none. */
export function segmenter(): Segmenter | null {
  if (!known && typeof Intl !== 'undefined' && 'Segmenter' in Intl)
    known = new Intl.Segmenter('zh', { granularity: 'word' });
  return known;
}

/** Where words of a text begin, its end included; `null` where nobody knows. */
export function wordBoundaries(text: string): Set<number> | null {
  const own = segmenter();
  if (!own) return null;
  const boundaries = new Set([text.length]);
  for (const { index } of own.segment(text)) boundaries.add(index);
  return boundaries;
}
