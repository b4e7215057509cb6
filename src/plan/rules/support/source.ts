import type { VFile } from 'vfile';
import { locator, type Point, splitLines } from '../../text/lines.ts';

/** The text of a file, and where its characters stand. */
export interface Source {
  value: string;
  /** Line and column of an offset. */
  place(offset: number): Point;
}

const sources = new WeakMap<VFile, Source>();

/** The source of a file; made once for all rules, its lines only when a place is asked for. */
export function sourceOf(file: VFile): Source {
  const known = sources.get(file);
  if (known) return known;
  const value = String(file);
  let place: Source['place'] | undefined;
  const source: Source = {
    value,
    place(offset) {
      place ??= locator(splitLines(value));
      return place(offset);
    },
  };
  sources.set(file, source);
  return source;
}
