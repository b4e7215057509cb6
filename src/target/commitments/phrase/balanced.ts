import type { Span } from '../../../schemas/index.ts';

/** Take in the sign that belongs to a quotation mark or bracket inside, or leave that mark out. */
export function balanced(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  for (const [opening = '', closing = ''] of ['“”', '（）', '《》', '()']) {
    const words = text.slice(from, to);
    const opens = words.split(opening).length;
    const closes = words.split(closing).length;
    if (closes > opens) {
      const before = text.slice(Math.max(0, from - 24), from);
      const place = before.lastIndexOf(opening);
      if (place >= 0 && !/[，。；]/.test(before.slice(place))) from -= before.length - place;
      else if (words.endsWith(closing)) to--;
    } else if (opens > closes) {
      const place = text.slice(to, to + 60).indexOf(closing);
      if (words.endsWith(opening)) to--;
      else if (place >= 0 && !/[。；]/.test(text.slice(to, to + place))) to += place + 1;
      else if (words.startsWith(opening)) from++;
    }
  }
  return to > from ? [from, to] : [start, end];
}
