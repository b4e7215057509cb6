import type { Dictionary } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from './types.ts';

/** Name of a plan wherever it is named in full: its title as printed, or the short name that we gave it. */
export function planName({ record, plan }: Pick<PlanView, 'record' | 'plan'>): string {
  return record.title ?? plan.shortTitle;
}

/** Number and title of a unit as printed, or what is printed of them, or `null` when neither is. */
export function heading({ marker, title }: UnitRecord): string | null {
  if (marker === null) return title;
  // 专栏6新时代… and 第三章主要任务 are printed, or put together, without a space; a reader wants one.
  const gap = /^(?:专栏|第.+[编章节]$)/.test(marker) && title !== null ? ' ' : '';
  return `${marker}${gap}${title ?? ''}`;
}

/** Name of a unit for links and titles: its heading, or the word for its kind. */
export function unitName(unit: UnitRecord, text: Dictionary): string {
  return heading(unit) ?? text.units.kinds[unit.kind];
}

/** Language of a unit's name: of the source where it is printed there; of the page, thus left out, where it is the word for its kind. */
export function nameLang(unit: UnitRecord): 'zh-Hans' | undefined {
  return heading(unit) === null ? undefined : 'zh-Hans';
}
