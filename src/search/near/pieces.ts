import { pause } from './plain.ts';

/** Pieces of a long query: long enough to stand in one place only, short enough for Fuse. */
const shortest = 8;
const longest = 24;

/**
 * Cut a long text into pieces of 8 to 24 characters, at its pauses where there are such.
 *
 * @param text
 *   Plain text, see `plain`.
 * @returns
 *   Pieces in order; joined they are the text without the pauses they were cut at. The last may be shorter.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const clause of text.split(pause)) {
    const joined = piece === '' ? clause : piece + pause + clause;
    if (joined.length < shortest) {
      piece = joined;
    } else if (joined.length <= longest) {
      pieces.push(joined);
      piece = '';
    } else {
      if (piece !== '') pieces.push(piece);
      pieces.push(...halves(clause));
      piece = '';
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** A text cut evenly into as few pieces as are not too long. */
function halves(text: string): string[] {
  const count = Math.ceil(text.length / longest);
  return Array.from({ length: count }, (_, at) =>
    text.slice(
      Math.round((at * text.length) / count),
      Math.round(((at + 1) * text.length) / count),
    ),
  );
}
