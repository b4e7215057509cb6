import type { Dictionary } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';

/** Number and title of a unit as printed, or what is printed of them, or `null` when neither is. */
export function heading({ marker, title }: UnitRecord): string | null {
  if (marker === null) return title;
  // 专栏6新时代… is printed without a space; a reader wants one.
  const gap = /^专栏/.test(marker) && title !== null ? ' ' : '';
  return `${marker}${gap}${title ?? ''}`;
}

/** Name of a unit for links and titles: its heading, or the word for its kind. */
export function unitName(unit: UnitRecord, text: Dictionary): string {
  return heading(unit) ?? text.units.kinds[unit.kind];
}
