/** How well pairs that a computer found agree with those that a person decided. */
export interface PairFigures {
  /** Pairs found, decided, and both. */
  found: number;
  decided: number;
  right: number;
  /** Share of the pairs found that are decided. */
  precision: number;
  /** Share of the pairs decided that are found. */
  recall: number;
  /** Harmonic mean of the two. */
  f1: number;
}

/** Compare two sets of pairs; with nothing found and nothing decided, all agree. */
export function pairFigures(found: ReadonlySet<string>, decided: ReadonlySet<string>): PairFigures {
  const right = [...found].filter((pair) => decided.has(pair)).length;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    found: found.size,
    decided: decided.size,
    right,
    precision: share(right, found.size),
    recall: share(right, decided.size),
    f1: share(2 * right, found.size + decided.size),
  };
}

/** One name for a pair, whichever unit comes first. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
