/** N-grams of one text. */
export interface Bag {
  /** Numbers of the n-grams, rising. */
  readonly grams: Uint32Array;
  /** How often each occurs, at most 255. */
  readonly counts: Uint8Array;
  /** Weight of the whole bag. */
  readonly total: number;
}

/** Weight of an n-gram that occurs so often: the second time says less than the first. */
const damped = Float64Array.from({ length: 256 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** Weight of an n-gram in a bag, by its rarity and count. */
function gramWeight(rarity: number, count: number): number {
  return rarity * (damped[count] as number);
}

/** Weight of all that a bag holds. */
export function bagWeight(
  { grams, counts }: Omit<Bag, 'total'>,
  rarities: Readonly<Float64Array>,
): number {
  let total = 0;

  for (const [place, gram] of grams.entries()) {
    total += gramWeight(rarities[gram] as number, counts[place] as number);
  }

  return total;
}

/**
 * How alike two bags are, 0 to 1; symmetric, and 1 for a bag and itself.
 *
 * @param rarities
 *   Rarity of every n-gram, by its number.
 * @param containment
 *   At 0, what is common is measured against the larger bag; at 1, against the smaller, so that a part is as good as the
 *   whole; between, against a mixture of both.
 */
export function bagSimilarity(
  a: Bag,
  b: Bag,
  rarities: Readonly<Float64Array>,
  containment: number,
): number {
  if (a.total === 0 || b.total === 0) return 0;
  const smaller = Math.min(a.total, b.total);
  const larger = Math.max(a.total, b.total);
  // Written so that it is exactly the weight of both where they are the same.
  const whole = larger - containment * (larger - smaller);
  return Math.min(1, commonWeight(a, b, rarities) / whole);
}

/** Weight of what both hold; both are sorted, so that one walk does. */
function commonWeight(a: Bag, b: Bag, rarities: Readonly<Float64Array>): number {
  let common = 0;
  let at = 0;
  let bt = 0;

  while (at < a.grams.length && bt < b.grams.length) {
    const one = a.grams[at] as number;
    const other = b.grams[bt] as number;

    if (one === other) {
      const count = Math.min(a.counts[at] as number, b.counts[bt] as number);
      common += gramWeight(rarities[one] as number, count);
      at++;
      bt++;
    } else if (one < other) {
      at++;
    } else {
      bt++;
    }
  }

  return common;
}
