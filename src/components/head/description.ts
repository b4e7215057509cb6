import { strings, type Locale } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { figures } from '../corpus/figures.ts';
import { planGloss, unitGloss } from '../corpus/gloss.ts';
import { markedTitle } from '../corpus/marked-title.ts';
import { heading, unitName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';
import { formatDate } from '../format.ts';
import { excerpt } from './excerpt.ts';

/** Search engines show about as many Chinese characters. */
const limit = 120;

/** What a plan's page holds, in a few sentences: title, who issued it and when, how much there is. */
export function planDescription(plan: PlanView, locale: Locale): string {
  const { page, plans } = strings(locale);
  const { record } = plan;
  const { sections, columns, indicators } = figures(plan);
  const gloss = planGloss(plan, locale);
  const said = [
    gloss?.issuer ?? record.issuer,
    record.date === null ? null : formatDate(record.date, locale),
    record.documentNumber,
  ].filter((fact) => fact !== null);
  const counted = [
    sections > 0 && plans.figure.sections(sections),
    columns > 0 && plans.figure.columns(columns),
    indicators > 0 && plans.figure.indicators(indicators),
  ].filter((count) => count !== false);

  return join([
    page.planText(markedTitle(plan), gloss?.title ?? null),
    said.length > 0 && page.planFacts(said),
    counted.length > 0 && page.planParts(counted),
  ]);
}

/** The beginning of a unit's own text; of a unit that has none, the names of its parts. */
export function unitDescription(unit: UnitRecord, plan: PlanView, locale: Locale): string {
  const text = strings(locale);
  const { page, units } = text;
  const kind = page.unitKind(units.kinds[unit.kind], unitGloss(unit, plan, locale));
  const shortTitle = planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle;
  if (unit.text !== '') return page.unitText(kind, shortTitle, excerpt(unit.text, limit));

  const parts = (plan.children.get(unit.id) ?? []).map((part) => unitName(part, text));
  if (parts.length > 0) return page.unitParts(kind, shortTitle, excerpt(page.listed(parts), limit));
  return page.unitNamed(kind, shortTitle, heading(unit) ?? unit.id);
}

function join(sentences: readonly (string | false)[]): string {
  // A Chinese sentence follows the full stop at once, an English one after a space.
  return sentences
    .filter((sentence) => sentence !== false)
    .reduce((text, next) => (text.endsWith('。') ? text + next : `${text} ${next}`));
}
