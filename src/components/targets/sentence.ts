import type { CommitmentRecord } from '../../schemas/index.ts';

/** A piece of a sentence, marked where the quote is. */
export interface SentencePiece {
  text: string;
  isQuote: boolean;
}

/**
 * A sentence in pieces, the quote marked; a cell of a table row after the other.
 *
 * @returns
 *   One list a cell, so one list for prose. Cells without characters are left out.
 */
export function sentenceCells({
  sentence,
  quote,
}: Pick<CommitmentRecord, 'sentence' | 'quote'>): SentencePiece[][] {
  const start = sentence.indexOf(quote);
  const end = start === -1 ? -1 : start + quote.length;
  let at = 0;

  return sentence.split('\t').flatMap((cell) => {
    const from = at;
    at += cell.length + 1;
    if (cell.trim() === '') return [];
    const cuts = [0, start - from, end - from, cell.length].map((cut) =>
      Math.min(Math.max(cut, 0), cell.length),
    );
    const [a = 0, b = 0, c = 0, d = 0] = cuts;
    const pieces = [
      { text: cell.slice(a, b), isQuote: false },
      { text: cell.slice(b, c), isQuote: true },
      { text: cell.slice(c, d), isQuote: false },
    ];
    return [pieces.filter(({ text }) => text !== '')];
  });
}
