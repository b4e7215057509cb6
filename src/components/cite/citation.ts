import { citationKey, type Citation } from '../../cite/citation.ts';
import { textHash } from '../../cite/hash.ts';
import { planPassage, unitPassage } from '../../cite/passage.ts';
import { permalink } from '../../cite/permalink.ts';
import { localId } from '../../plan/address.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { heading } from '../corpus/names.ts';
import { placeInPlan } from '../corpus/place.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';

/** Gives the full address of a page, from its address under the site's root. */
export type Addresser = (path: string) => string;

/** A unit as a citation. */
export function unitCitation(
  unit: UnitRecord,
  plan: PlanView,
  { version }: Pick<Corpus, 'version'>,
  address: Addresser,
): Citation {
  const hash = textHash(unitPassage(unit, plan.source));
  const local = localId(unit.id);

  return {
    ...planFacts(plan),
    key: citationKey(plan.id, local),
    part: partName(unit, plan),
    version,
    link: permalink(address(unit.url), hash),
    hash,
    gloss: { title: plan.gloss?.title ?? null, part: plan.gloss?.units[local] ?? null },
  };
}

/** A whole plan as a citation. */
export function planCitation(
  plan: PlanView,
  { version }: Pick<Corpus, 'version'>,
  address: Addresser,
): Citation {
  const hash = textHash(planPassage(plan.units, plan.source));

  return {
    ...planFacts(plan),
    key: citationKey(plan.id),
    part: null,
    version,
    link: permalink(address(plan.record.url), hash),
    hash,
    gloss: { title: plan.gloss?.title ?? null, part: null },
  };
}

function planFacts({ record, plan }: PlanView) {
  const { issuer, title, documentNumber, date } = record;
  return { issuer, title, documentNumber, date, region: plan.region };
}

/** Name of a unit as the cited part. Words that are ours, not the plan's, are in brackets. */
function partName(unit: UnitRecord, plan: PlanView): string {
  const name = placeInPlan(unit, plan);
  if (heading(unit) === null) return `[${name}]`;
  const parent = unit.parent === null ? undefined : plan.unitsById.get(unit.parent);
  // Behind the number of a section an indicator would read like its title.
  if (unit.kind === 'indicator' && parent) return `${placeInPlan(parent, plan)}，${unit.title}`;
  return name;
}
