import { placesIn } from '../hits.ts';
import type { Query } from '../query.ts';
import type { Found } from '../results.ts';
import { foldedRecord, type SearchIndex } from '../search-index.ts';
import { literallyFound } from './literally.ts';
import { numeralSigns } from './numerals.ts';
import { writtenNumbers } from './spellings.ts';
import { byWay } from './ways.ts';
import { fold } from '../fold.ts';

/** Queries with more spellings than these are not searched for in all of them. */
const mostSpellings = 16;
/** Nobody writes a longer query for its numbers. */
const longest = 100;

/**
 * Units that hold the query with its numbers written otherwise: 十五 for 15, 20% for 百分之二十, 2,000 for 2000.
 *
 * A number found so is a whole one: 2000 is not part of 12000.
 */
export function numbersFound(index: SearchIndex, { typed, folded }: Query): Found[] {
  if (folded.length > longest) return [];
  return rewritings(index, typed).flatMap((instead) =>
    literallyFound(index, instead).flatMap((found) => {
      const text = foldedRecord(index, found.record);
      const counts = found.terms.map((term) => countWhole(text, term));
      if (counts.includes(0)) return [];
      const count = counts.reduce((sum, each) => sum + each, 0);
      const reason = { by: 'number', word: folded, instead: fold(instead) } as const;
      return byWay('number', reason, { ...found, count });
    }),
  );
}

/** All ways to write the query with spellings that stand somewhere. */
function rewritings(index: SearchIndex, typed: string): string[] {
  // Spaces part words, but fall within numbers, too; there they are dropped.
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)\s+(?=[\d%万亿千百])/g, '$1');
  let rewritten = [''];
  let from = 0;
  for (const { start, end, others } of writtenNumbers(text)) {
    const between = text.slice(from, start);
    const known = others.filter((spelling) => index.folded.includes(spelling));
    const spellings = [text.slice(start, end), ...known];
    rewritten = rewritten
      .flatMap((before) => spellings.map((spelling) => before + between + spelling))
      .slice(0, mostSpellings);
    from = end;
  }
  return rewritten.map((begun) => begun + text.slice(from)).filter((one) => one !== text);
}

/** How often a word stands in a folded text with no more digits around the number that begins or ends it. */
function countWhole(text: string, word: string): number {
  return placesIn(text, word).filter(
    (at) =>
      !continues(text.charAt(at - 1), word.charAt(0), text.charAt(at - 2)) &&
      !continues(
        text.charAt(at + word.length),
        word.charAt(word.length - 1),
        text.charAt(at + word.length + 1),
      ),
  ).length;
}

/** Whether a sign beside a number belongs to it: a digit beside digits, or a mark of decimals with a digit behind it, 万. */
function continues(sign: string, edge: string, beyond: string): boolean {
  if (sign === '') return false;
  if (/\d/.test(edge)) return /[\d百千万亿]/.test(sign) || (/[.,]/.test(sign) && /\d/.test(beyond));
  return numeralSigns.includes(sign) && numeralSigns.includes(edge);
}
