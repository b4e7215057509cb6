import { fold } from './fold.ts';
import { segmenter as own, type Segmenter } from './segmenter.ts';

/** What was typed, made ready to be searched for. */
export interface Query {
  typed: string;
  /** All of it, folded: without white space, quotes and what is invisible. '' asks for nothing. */
  folded: string;
  /** Words given by spaces, folded, each once; marks that stand alone are none. */
  words: readonly string[];
  /**
   * Words that a segmenter cuts, for a query of which the spaces, if it has any, do not cut enough; none where one of them
   * would be a single character, since such pieces say nothing: 智慧|设|区.
   */
  cut: readonly string[];
}

/** What is known of the texts where words are cut. */
export interface Lexicon {
  /** Folded words that are not to be cut. A segmenter's dictionary has few words of administration: it makes 托|育 of 托育. */
  words: ReadonlySet<string>;
  /** All texts, folded. */
  text: string;
}

const noLexicon: Lexicon = { words: new Set(), text: '' };

/** Longer queries are quotations: their words together say less than their order. */
const mostToCut = 60;
/** Of how many pieces a known word may be put together. */
const mostToJoin = 5;

/** Words that only join others, or ask: a reader's, not the text's. */
const joining = new Set([
  ...'的了和与及或等之在是有吗呢',
  ...['什么', '怎么', '怎样', '如何', '哪些', '哪里', '多少', '为什么'],
]);

/**
 * Read what was typed.
 *
 * @param segmenter
 *   That of the browser without it; `null` where a browser has none: then only kinds of characters are told apart.
 */
export function readQuery(
  typed: string,
  lexicon: Lexicon = noLexicon,
  segmenter?: Segmenter | null,
): Query {
  const folded = fold(typed);
  const pieces = distinct(typed.split(/\s+/).map(fold).filter(says));
  const isLong = folded.length > mostToCut;
  const cut = isLong
    ? []
    : distinct(pieces.flatMap((piece) => cutPiece(piece, lexicon, segmenter)));
  const isNew = cut.length > Math.max(pieces.length, 1);

  return {
    typed,
    folded,
    words: pieces,
    cut: isNew && !cut.some(isSingle) ? cut : [],
  };
}

function cutPiece(piece: string, lexicon: Lexicon, given?: Segmenter | null): string[] {
  if (piece.length < 4 || !/\p{Script=Han}/u.test(piece)) return [piece];
  // It takes 10 ms to make, which a short word need not wait for.
  const segmenter = given === undefined ? own() : given;
  const words = segmenter
    ? Array.from(segmenter.segment(piece), ({ segment }) => segment)
    : (piece.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []);
  const kept = joinKnown(words, lexicon.words).filter((word) => says(word) && !joining.has(word));
  return joinSingles(kept, lexicon.text);
}

/** Put pieces together that make a known word, the longest from left to right. */
function joinKnown(pieces: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = Math.min(pieces.length, at + mostToJoin);
    while (end > at + 1 && !vocabulary.has(pieces.slice(at, end).join(''))) end -= 1;
    words.push(pieces.slice(at, end).join(''));
    at = end;
  }
  return words;
}

/**
 * Put single characters to the word before or behind them where the texts have the two together: 探访|率, 8|小时. Two
 * single characters are not put together, since most pairs stand somewhere by chance.
 */
function joinSingles(pieces: readonly string[], text: string): string[] {
  const words: string[] = [];
  for (const piece of pieces) {
    const before = words[words.length - 1];
    const isPair = before !== undefined && isSingle(before) !== isSingle(piece);
    if (isPair && text.includes(before + piece)) words[words.length - 1] = before + piece;
    else words.push(piece);
  }
  return words;
}

function isSingle(word: string): boolean {
  return [...word].length === 1;
}

function says(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
