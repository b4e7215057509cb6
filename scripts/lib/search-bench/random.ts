/** A source of random choices that are the same for the same seed. */
export interface Random {
  /** Integer from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Make random choices by the `mulberry32` generator: small, seeded, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed;

  function below(end: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  return { below, pick: <T>(list: readonly T[]) => list[below(list.length)] as T };
}
