import type { FacetValue } from '../../../search/messages.ts';

/** So many values of a facet are listed before one asks for more. */
const most = 8;

/** Values of a facet as they are listed. */
export interface ListedValues {
  shown: readonly FacetValue[];
  /** How many could be listed beyond those. */
  more: number;
}

/**
 * Choose what of a facet is listed: what is chosen, whatever its count, and of the others those that find anything, the
 * first ones unless all are asked for. The order stays.
 *
 */
export function listedValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  all: boolean,
): ListedValues {
  const useful = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  // To ask for one or two more is more work than to read them.
  const limit = all || useful.length <= most + 2 ? Infinity : most;
  const shown = useful.filter(({ value }, place) => place < limit || chosen.includes(value));
  return { shown, more: useful.length - shown.length };
}

/** Whether values beyond the first can be listed at all. */
export function isLong(values: readonly FacetValue[]): boolean {
  return values.filter(({ count }) => count > 0).length > most + 2;
}
