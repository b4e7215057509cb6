import { localId } from '../../src/plan/address.ts';
import type { Glosses } from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';

type Titled = Pick<PlanReading['units'][number], 'id' | 'title'>;

/** A gloss whose unit has another heading now, so that it may say something else. */
export interface StaleGloss {
  /** Local id of the unit. */
  local: string;
  /** Heading that was glossed. */
  before: string | null;
  /** Heading that stands there now. */
  after: string | null;
  gloss: string;
}

/**
 * Find the glosses of units whose heading changes when the text of a plan is replaced.
 *
 * A gloss is bound to an id, not to words, so nothing else would tell.
 */
export function staleGlosses(
  before: readonly Titled[],
  after: readonly Titled[],
  { units }: Pick<Glosses, 'units'>,
): StaleGloss[] {
  const old = new Map(before.map(({ id, title }) => [id, title]));

  return after.flatMap(({ id, title }): StaleGloss[] => {
    const local = localId(id);
    const gloss = units[local];
    const former = old.get(id) ?? null;
    if (gloss === undefined || former === title) return [];
    return [{ local, before: former, after: title, gloss }];
  });
}
