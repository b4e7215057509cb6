import type { Site } from '../types.ts';

/** A mention and the signs right around it. */
export type Near = Pick<Site, 'text' | 'mention' | 'quote' | 'title'>;

/** What stands around the number itself, a few signs each way. */
export function around({ text, mention: { start, end } }: Near) {
  return {
    before: text.slice(Math.max(0, start - 16), start),
    words: text.slice(start, end),
    after: text.slice(end, end + 16),
  };
}
