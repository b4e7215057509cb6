/** A run of a strip that comes from one part of another text. */
export interface RibbonRun {
  /** First character, counted from the beginning of the cell. */
  start: number;
  /** Character after the last. */
  end: number;
  /** Number of the part it comes from, from 0. */
  part: number;
}

/** A rectangle of a strip: per cent of the width of its cell. */
export interface RibbonPiece {
  x: number;
  width: number;
  part: number;
}

/** A cell of a strip, ready to be drawn. */
export interface RibbonCell {
  /** Width, in the unit of `RibbonScale`. */
  width: number;
  pieces: RibbonPiece[];
  /** Part that most of the cell comes from, where that is at least half of it; otherwise `null`. */
  main: number | null;
  /** Share of the cell's characters that come from anywhere, 0 to 1. */
  share: number;
}

/** How characters become widths. */
export interface RibbonScale {
  /** Width of a character. */
  character: number;
  /** Least width of a cell, so that it can be hit. */
  least: number;
}

/**
 * Scale of a strip: a character is as wide as usual, or less where the whole would be longer than wanted.
 *
 * @param total
 *   Characters of the whole strip.
 */
export function ribbonScale(
  total: number,
  { character, least, longest }: RibbonScale & { longest: number },
): RibbonScale {
  return { character: total * character > longest ? longest / total : character, least };
}

/**
 * Lay out one cell of a strip.
 *
 * Runs of the same part that touch become one piece. Lengths are rounded to a hundredth, so that the same text gives the
 * same bytes everywhere.
 *
 * @param length
 *   Characters of the cell.
 * @param runs
 *   Runs in order, within the cell, that do not overlap; what lies between them comes from nowhere.
 */
export function ribbonCell(
  length: number,
  runs: readonly RibbonRun[],
  { character, least }: RibbonScale,
): RibbonCell {
  const joined: RibbonRun[] = [];
  const sizes = new Map<number, number>();

  for (const run of runs) {
    const last = joined.at(-1);
    sizes.set(run.part, (sizes.get(run.part) ?? 0) + run.end - run.start);
    if (last && last.end === run.start && last.part === run.part) last.end = run.end;
    else joined.push({ ...run });
  }

  const percent = (count: number) => (length === 0 ? 0 : round((count / length) * 100));
  const [main] = [...sizes].toSorted(([, a], [, b]) => b - a);
  const covered = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  return {
    width: round(Math.max(least, length * character)),
    pieces: joined.map(({ start, end, part }) => ({
      x: percent(start),
      width: round(percent(end) - percent(start)),
      part,
    })),
    main: main && main[1] * 2 >= length ? main[0] : null,
    share: length === 0 ? 0 : covered / length,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
