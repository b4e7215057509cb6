import type { Locale } from '../../i18n/index.ts';
import { localId } from '../../plan/address.ts';
import type { Glosses, UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from './types.ts';

type Glossed = Pick<PlanView, 'gloss'>;

/** An English name, or `null` where a page in a language shows none. */
export function shownGloss<Gloss>(gloss: Gloss | null | undefined, locale: Locale): Gloss | null {
  return (locale === 'en' && gloss) || null;
}

/** English names of a plan, its place and its issuer, for a page in a language; `null` where it shows none. */
export function planGloss({ gloss }: Glossed, locale: Locale): Omit<Glosses, 'units'> | null {
  return shownGloss(gloss, locale);
}

/** English name of a unit's heading for a page in a language; `null` where it shows none. */
export function unitGloss(
  { id }: Pick<UnitRecord, 'id'>,
  { gloss }: Glossed,
  locale: Locale,
): string | null {
  return shownGloss(gloss?.units[localId(id)], locale);
}
