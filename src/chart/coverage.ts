/** Greatest side of a square that stands for an amount, and the amount it is for. */
export interface AreaScale {
  /** In pixels. */
  side: number;
  most: number;
}

/**
 * Side of a square whose area is in proportion to an amount.
 *
 * @param amount
 *   Above zero: of what is not there, nothing is drawn.
 * @returns
 *   Pixels, to a hundredth.
 */
export function sideOf(amount: number, { side, most }: AreaScale): number {
  if (amount <= 0 || most <= 0) return 0;
  return Math.round(side * Math.sqrt(amount / most) * 100) / 100;
}

/**
 * Round amounts for the key of a scale of areas: about a quarter of the greatest, and one near it.
 *
 * @example
 *   keyAmounts(1730) // => [200, 1000]
 */
export function keyAmounts(most: number): number[] {
  const large = roundDown(most);
  const small = roundDown(large / 4);
  return small > 0 && small < large ? [small, large] : large > 0 ? [large] : [];
}

/** The greatest 1, 2 or 5 times a power of ten that is no larger. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((factor) => factor * power <= value) ?? 1) * power;
}
