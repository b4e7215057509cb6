import type { Span } from '../../../schemas/index.ts';

/** Ranges of a text between signs that belong together, the signs included, from left to right. */
export interface Enclosed {
  /** “…”, ‘…’, 「…」, also straight quotes. */
  quotes: Span[];
  /** 《…》 and 〈…〉. */
  titles: Span[];
  /** （…）, also 〔…〕 and [ ]. */
  brackets: Span[];
}

const openers = '“‘「『《〈（(〔［[【';
const closers = '”’」』》〉）)〕］]】';
const kinds = [
  'quotes',
  'quotes',
  'quotes',
  'quotes',
  'titles',
  'titles',
  ...Array(6).fill('brackets'),
];

/** What is farther apart does not belong together: a sign was forgotten. */
const widest = 200;

/** Find what stands in quotes, in titles and in brackets. Signs without a partner enclose nothing. */
export function findEnclosed(text: string): Enclosed {
  const found: Enclosed = { quotes: [], titles: [], brackets: [] };
  const open: { sign: number; at: number }[] = [];
  let straight: number | undefined;

  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '"' || sign === '＂') {
      if (straight !== undefined && index - straight < widest) {
        found.quotes.push([straight, index + 1]);
        straight = undefined;
      } else straight = index;
      continue;
    }
    const opening = openers.indexOf(sign);
    if (opening >= 0) open.push({ sign: kindOf(opening), at: index });
    const closing = closers.indexOf(sign);
    if (closing < 0) continue;
    const kind = kindOf(closing);
    while (open.length > 0 && open.at(-1)?.sign !== kind) open.pop();
    const start = open.pop();
    if (start && index - start.at < widest) {
      found[kinds[closing] as keyof Enclosed].push([start.at, index + 1]);
    }
  }
  found.quotes.sort(([a], [b]) => a - b);
  found.titles.sort(([a], [b]) => a - b);
  found.brackets.sort(([a], [b]) => a - b);
  return found;
}

/** Half-width and full-width brackets close each other. */
function kindOf(index: number): number {
  return index >= 6 ? 6 : index;
}

/** The innermost of the ranges that holds a place, or `undefined`. */
export function holding(ranges: readonly Span[], start: number, end: number): Span | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  // Few enclose each other, so few must be looked at.
  for (let index = low - 1; index >= Math.max(0, low - 8); index--) {
    const range = ranges[index];
    if (range && range[1] >= end) return range;
  }
  return undefined;
}
