import { findFrequencies } from './grammar/frequency.ts';
import { reach } from './site.ts';
import type { Site } from './types.ts';

/** How often: the last that its clause names before the number, or that stands right behind; else that of the clause before. */
export function frequencyOf({ text, mention, clause, sentence, head }: Site): string | null {
  const [from, to] = mention.span;
  const start = Math.max(clause[0], from - reach);
  // The bound may have taken it in: 不少于每天8小时.
  const before = findFrequencies(text.slice(start, mention.start)).at(-1);
  if (before) return /均$/.test(before.text) && !isOften(mention.unit) ? null : before.text;
  const behind = findFrequencies(text.slice(to, Math.min(clause[1], to + 12)))[0];
  if (behind && behind.start === 0) return behind.text;
  if (!/^(?:次|遍|轮|场|期|场次)$/.test(mention.unit ?? '') || head.length > 24) return null;
  const earlier = text.slice(Math.max(sentence[0], clause[0] - 40), clause[0]);
  const [last] = earlier.split(/[；。]/).slice(-1);
  if (last === undefined || /\d/.test(last.replace(/每\s*\d+/g, ''))) return null;
  return findFrequencies(last).at(-1)?.text ?? null;
}

/** What can be done so often. */
function isOften(unit: string | null): boolean {
  return /^(?:次|遍|轮|场|期|场次|人次|小时|天)$/.test(unit ?? '');
}
