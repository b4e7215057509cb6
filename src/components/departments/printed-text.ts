import { findWords } from '../text/find.ts';

/** A piece of a text, and whether it is one of the names looked for. */
export interface TextPiece {
  text: string;
  isName: boolean;
}

/** Cut a text at names that stand in it, longer ones first; together the pieces are the text. */
export function piecesByName(text: string, names: readonly string[]): TextPiece[] {
  const [name, ...others] = names.toSorted((a, b) => b.length - a.length);
  if (name === undefined || text === '') return text === '' ? [] : [{ text, isName: false }];
  const range = findWords(text, name);
  if (!range) return piecesByName(text, others);
  return [
    ...piecesByName(text.slice(0, range.start), others),
    { text: text.slice(range.start, range.end), isName: true },
    ...piecesByName(text.slice(range.end), names),
  ];
}
