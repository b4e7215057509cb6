/** One printed line of the source. */
export interface SourceLine {
  /** Number of the line, from 1. */
  number: number;
  /** Offset of its first character. */
  start: number;
  /** Offset behind its last character, the line ending not counted. */
  end: number;
}

/** A place in the source, as unist has it: line and column from 1, offset from 0, in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/**
 * Cut a text at its line endings: `\n`, `\r\n`, a lone `\r`.
 *
 * @returns
 *   At least one line; together with their endings the lines are the whole text.
 */
export function splitLines(value: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const ending = /\r\n|[\n\r]/g;
  let start = 0;
  for (let match = ending.exec(value); match; match = ending.exec(value)) {
    lines.push({ number: lines.length + 1, start, end: match.index });
    start = ending.lastIndex;
  }
  lines.push({ number: lines.length + 1, start, end: value.length });
  return lines;
}

/**
 * Make a function from offsets to places.
 *
 * @param lines
 *   All lines of the text, in order.
 */
export function locator(lines: readonly SourceLine[]): (offset: number) => Point {
  return function (offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return { line: low + 1, column: offset - (line?.start ?? 0) + 1, offset };
  };
}
