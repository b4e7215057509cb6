import { foldDigits, foldMarks, foldUnits, isPunctuation } from './fold.ts';
import { quantityPattern, readQuantity, type Quantity } from './quantity.ts';
import { readScope, scopePattern, type Scope } from './scope.ts';

/** A word of a text, with the white space behind it (and before it, for the first). */
export interface Word {
  /** As printed; the texts of all words joined are the text. */
  text: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** What it is compared by: no white space, marks and widths made alike. */
  key: string;
  /** Characters that say something: marks and white space do not count. */
  size: number;
  /** Whether the word closes a sentence or a part of one: 。；！？ or a line break; `,` for a clause. */
  closes: 'sentence' | 'clause' | '';
  quantity?: Quantity;
  scope?: Scope;
}

/** Words that a segmenter would cut: numbers keep their unit, 全省 is one word. */
const whole = new RegExp(`(?<amount>${quantityPattern})|${scopePattern}`, 'gu');

interface Segmenter {
  segment(text: string): Iterable<{ index: number }>;
}

/**
 * Cut a text into words: those of `Intl.Segmenter` for Chinese, numbers with their unit as one.
 *
 * @param segmenter
 *   `null` where a browser has none: then each Chinese character is a word.
 */
export function cutWords(text: string, segmenter: Segmenter | null = own()): Word[] {
  const { squeezed, offsets } = squeeze(text);
  if (squeezed === '') return text === '' ? [] : [word(text, 0, '')];

  const starts = wordStarts(foldUnits(foldDigits(squeezed)), segmenter);
  const keys = foldMarks(squeezed);
  return starts.map(({ start, quantity }, index) => {
    const end = starts[index + 1]?.start;
    const from = index === 0 ? 0 : (offsets[start] ?? 0);
    const to = end === undefined ? text.length : (offsets[end] ?? 0);
    return word(text.slice(from, to), from, keys.slice(start, end), quantity);
  });
}

function word(text: string, start: number, key: string, quantity?: Quantity): Word {
  const { scope, ...form } = formOf(key);
  return {
    ...form,
    text,
    start,
    closes: text.includes('\n') ? 'sentence' : text.startsWith('、') ? '' : form.closes,
    ...(quantity ? { quantity } : scope && { scope }),
  };
}

type Form = Pick<Word, 'key' | 'size' | 'closes' | 'scope'>;

/** What a word is by its form; plans say the same words over and over. */
const forms = new Map<string, Form>();

function formOf(key: string): Form {
  const known = forms.get(key);
  if (known) return known;
  const scope = readScope(foldUnits(key));
  const form: Form = {
    key,
    size: isPunctuation(key) ? 0 : [...key].length,
    closes: /[。;!?]/.test(key) ? 'sentence' : /[,:]/.test(key) ? 'clause' : '',
    ...(scope && { scope }),
  };
  if (forms.size > 20_000) forms.clear();
  forms.set(key, form);
  return form;
}

interface Start {
  start: number;
  quantity?: Quantity;
}

/** Where words begin in a text without white space. */
function wordStarts(text: string, segmenter: Segmenter | null): Start[] {
  const starts: Start[] = [];
  let done = 0;
  const fill = (end: number) => {
    const piece = text.slice(done, end);
    for (const index of segmentStarts(piece, segmenter)) starts.push({ start: done + index });
  };

  for (const match of text.matchAll(whole)) {
    const end = match.index + match[0].length;
    if (match.groups?.['amount'] === undefined) {
      fill(match.index);
      starts.push({ start: match.index });
    } else {
      fill(match.index);
      const counts = !isOrdinal(text, match.index, end);
      const quantity = counts ? readQuantity(match[0]) : undefined;
      starts.push(quantity ? { start: match.index, quantity } : { start: match.index });
    }
    done = end;
  }
  fill(text.length);
  return starts;
}

/** Whether a number counts nothing: 第3, 专栏6, 附件1, （二）, 〔2021〕12号, 二十大, 5G, A1, 01036, the 3. of a list. */
function isOrdinal(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text[end] ?? '';
  if (/(?:第|专栏|附件|附表|[表图])$/.test(before) || /[号大]/.test(after)) return true;
  if (/[（(〔[]$/.test(before) && /[）)〕\]]/.test(after)) return true;
  const number = text.slice(start, end);
  const isBare = /^\d+$/.test(number);
  if (isBare && (/[A-Za-z]$/.test(before) || /[A-Za-z]/.test(after))) return true;
  return /^0\d/.test(number) || (after === '.' && isBare);
}

function* segmentStarts(text: string, segmenter: Segmenter | null): Iterable<number> {
  if (text === '') return;
  if (segmenter) for (const { index } of segmenter.segment(text)) yield index;
  else
    for (const { index } of text.matchAll(
      /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*|./gsu,
    ))
      yield index;
}

let known: Segmenter | null = null;

function own(): Segmenter | null {
  if (!known && typeof Intl !== 'undefined' && 'Segmenter' in Intl)
    known = new Intl.Segmenter('zh', { granularity: 'word' });
  return known;
}

/** A text without white space, and where each of its UTF-16 units stands in the text. */
function squeeze(text: string): { squeezed: string; offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  for (const { 0: piece, index } of text.matchAll(/\S+/g)) {
    for (let at = 0; at < piece.length; at++) offsets.push(index + at);
    squeezed += piece;
  }
  return { squeezed, offsets };
}
