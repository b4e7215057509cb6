import { breakLines, type Lines } from '../picture/break-lines.ts';
import type { Face } from '../picture/face.ts';

/** A title in lines. */
export interface SetTitle {
  lines: readonly string[];
  /** Pixels to the em. */
  size: number;
}

/** Room for a title, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Sizes a title is tried in, in pixels to the em; smaller ones cannot be read in a list of messages. */
const sizes = [76, 72, 68, 64, 60, 54, 48, 42, 36];

/** From one line to the next, in ems. */
export const leading = 1.32;

/** What it costs to set a title smaller by all its size, and in one more line; see `breakLines` for other costs. */
const costs = { smaller: 2, line: 0.05 };

/**
 * Set a title: large, in few lines, and broken where it reads well, weighed against one another. A book title in it is
 * cut only where it fits in no size, and the whole ends in … where it fits in none.
 */
export function setTitle(title: string, face: Face, room: Room): SetTitle {
  const largest = Math.max(...sizes);
  const found = sizes.flatMap((size) =>
    linesAt(title, face, room, size).map(({ lines, cost }) => ({
      lines,
      size,
      cost: cost + costs.smaller * (1 - size / largest) + costs.line * lines.length,
    })),
  );
  const [best] = found.toSorted((a, b) => a.cost - b.cost);
  return best ? { lines: best.lines, size: best.size } : shorten(title, face, room);
}

/** Every way to set a title in a size, by the number of lines. */
function linesAt(title: string, face: Face, { width, height }: Room, size: number): Lines[] {
  const most = Math.floor(height / (size * leading));
  const fewest = Math.ceil(face.width(title, size) / width);
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, more) =>
    breakLines(title, fewest + more, width, (character) => face.width(character, size)),
  ).filter((lines) => lines !== null);
}

/** The beginning of a title that is too long for the smallest size. */
function shorten(title: string, face: Face, room: Room): SetTitle {
  const size = Math.min(...sizes);
  const most = Math.floor(room.height / (size * leading));
  const kept = Array.from(fitLine(title, face, size, most * room.width));

  while (kept.length > 0) {
    const [found] = linesAt(`${kept.join('')}…`, face, room, size);
    if (found) return { lines: found.lines, size };
    kept.pop();
  }
  return { lines: ['…'], size };
}

/** A line, with … for what does not fit. */
export function fitLine(text: string, face: Face, size: number, width: number): string {
  if (face.width(text, size) <= width) return text;
  const kept = Array.from(text);
  while (kept.length > 0 && face.width(`${kept.join('')}…`, size) > width) kept.pop();
  return `${kept.join('')}…`;
}
