import type { UnitRecord } from '../../schemas/index.ts';
import { valuePattern } from '../../target/value.ts';
import { splitRange } from '../text/ranges.ts';

/** A sentence of a unit with the quantities that stand in it. */
export interface QuantitySentence {
  /** The sentence as printed, or the part of a long one that holds its quantities. */
  pieces: { text: string; isQuantity: boolean }[];
  /** Whether words were left out before and after. */
  cut: { before: boolean; after: boolean };
}

/** A sentence of more characters than this is shown from the clause of its first quantity to that of its last. */
const longestSentence = 60;

const quantity = new RegExp(
  // A number with its unit, or multiplied; coverage without a number; 百分之六十.
  `${valuePattern}|百分之[零〇一二三四五六七八九十百点]+|全覆盖|动态清零`,
  'g',
);
/** What may stand between two numbers that share a unit: 23.4和11.2个百分点. */
const joint = /^\s*(?:和|及|、|至|到|[-—～~])\s*$/;

/**
 * Quantities that a unit states, each with the sentence it stands in, as printed.
 *
 * A number counts where a unit of measure follows it: 150个, 60%, 500户. Years and days (2025年, 3月4日) say when and not how much;
 * numbers of documents, hotlines and headings have no unit. Rows of a table (with tabs) belong to the indicators.
 */
export function quantities({ text }: Pick<UnitRecord, 'text'>): QuantitySentence[] {
  return text
    .split('\n')
    .filter((line) => !line.includes('\t'))
    .flatMap(sentences)
    .flatMap((sentence) => {
      const found = quantityRanges(sentence);
      return found.length === 0 ? [] : [around(sentence, found)];
    });
}

interface Found {
  start: number;
  end: number;
}

function quantityRanges(sentence: string): Found[] {
  const matches = [...sentence.matchAll(quantity)];
  const found: Found[] = [];

  // From the end, since a number takes its unit from the one that follows.
  for (const [index, match] of [...matches.entries()].toReversed()) {
    const { 0: words, index: start, groups = {} } = match;
    const end = start + words.trimEnd().length;
    const next = matches[index + 1];
    const sharesUnit =
      next?.index === found[0]?.start && joint.test(sentence.slice(end, next?.index ?? end));
    const isWord = groups['number'] === undefined;
    const isMeasured = Boolean(groups['unit'] ?? groups['times']) && !isYear(groups);
    if (isWord || isMeasured || sharesUnit) found.unshift({ start, end });
  }

  return found;
}

function isYear({ number = '', unit }: Record<string, string | undefined>): boolean {
  return unit === '年' && /^(?:1[89]|20|21)\d\d$/.test(number);
}

/** Sentences of a paragraph, each with its closing mark. */
function sentences(paragraph: string): string[] {
  return paragraph.match(/[^。；;！？]+[。；;！？]?[”’）)]*/gu) ?? [];
}

function around(sentence: string, found: readonly Found[]): QuantitySentence {
  const first = found[0]?.start ?? 0;
  const last = found.at(-1)?.end ?? sentence.length;
  const isLong = sentence.length > longestSentence;
  const clauses = splitRange(sentence, { start: 0, end: sentence.length }, '，');
  const from = isLong ? (clauses.findLast(({ start }) => start <= first)?.start ?? 0) : 0;
  const to = isLong
    ? (clauses.find(({ end }) => end >= last)?.end ?? sentence.length)
    : sentence.length;
  const pieces: QuantitySentence['pieces'] = [];
  let at = from;

  for (const { start, end } of found) {
    if (start > at) pieces.push({ text: sentence.slice(at, start), isQuantity: false });
    pieces.push({ text: sentence.slice(start, end), isQuantity: true });
    at = end;
  }
  if (to > at) pieces.push({ text: sentence.slice(at, to), isQuantity: false });

  return { pieces, cut: { before: from > 0, after: to < sentence.length } };
}
