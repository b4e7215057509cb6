import { strings, type Locale } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { planGloss } from '../corpus/gloss.ts';
import type { Corpus } from '../corpus/types.ts';
import { speakingPlans } from '../unit/counterparts.ts';

/** Which other plans speak of what a unit speaks of, for a mark beside its heading. */
export interface CounterpartMarks {
  /** Letters of the plans. */
  letters: string;
  /** The same for screen readers, in the language of the page. */
  label: string;
}

/** More letters than this would be a line of their own. */
const mostLetters = 7;

/** Marks of a unit; `null` where no other plan speaks of the same. */
export function counterpartMarks(
  unit: Pick<UnitRecord, 'id'>,
  corpus: Pick<Corpus, 'counterparts' | 'plans'>,
  locale: Locale,
): CounterpartMarks | null {
  const { correspondences } = strings(locale);
  const plans = speakingPlans(unit, corpus);
  if (plans.length === 0) return null;
  const names = plans.map((plan) => planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle);
  const letters = plans.slice(0, mostLetters).map(({ identity }) => identity.letter);

  return {
    letters: letters.join('') + (plans.length > mostLetters ? '…' : ''),
    label: correspondences.marks(names.join(correspondences.and)),
  };
}
