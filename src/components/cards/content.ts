import { strings, type Locale } from '../../i18n/index.ts';
import { planGloss } from '../corpus/gloss.ts';
import { planName } from '../corpus/names.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { formatDate } from '../format.ts';
import type { PlanIdentity } from '../plan/identity.ts';

/** What the card of a plan says. */
export interface PlanCardContent {
  kind: 'plan';
  title: string;
  /** Title as printed, where `title` is a translation. */
  original: string | null;
  /** Who issued it; then its number and date. What the text does not say is left out. */
  facts: readonly string[];
  identity: PlanIdentity;
  unofficial: string;
}

/** What the card of the site says. */
export interface SiteCardContent {
  kind: 'site';
  /** Lines as they stand. */
  promise: readonly string[];
  /** Plans with their short names, in the order in which pages list them. */
  plans: readonly { identity: PlanIdentity; name: string }[];
  unofficial: string;
}

export type CardContent = PlanCardContent | SiteCardContent;

/** What the card of a plan says in a language. */
export function planCard(plan: PlanView, locale: Locale): PlanCardContent {
  const { cards } = strings(locale);
  const { record, identity } = plan;
  const gloss = planGloss(plan, locale);
  const printed = planName(plan);
  const date = record.date === null ? null : formatDate(record.date, locale);
  const numberAndDate = [record.documentNumber, date].filter((fact) => fact !== null);

  return {
    kind: 'plan',
    title: gloss?.title ?? printed,
    original: gloss ? printed : null,
    facts: [
      gloss?.issuer ?? record.issuer,
      numberAndDate.length > 0 ? numberAndDate.join('　') : null,
    ].filter((fact) => fact !== null),
    identity,
    unofficial: gloss ? cards.translated : cards.unofficial,
  };
}

/** What the card of the site says in a language. */
export function siteCard({ plans }: Corpus, locale: Locale): SiteCardContent {
  const { cards } = strings(locale);
  return {
    kind: 'site',
    promise: cards.promise,
    plans: plans.map((plan) => ({
      identity: plan.identity,
      name: planGloss(plan, locale)?.shortTitle ?? plan.plan.shortTitle,
    })),
    unofficial: cards.unofficial,
  };
}

/** Every character of a card. */
export function textOf(content: CardContent): string {
  return content.kind === 'plan'
    ? [
        content.title,
        content.original,
        ...content.facts,
        content.identity.letter,
        content.unofficial,
      ].join('')
    : [
        ...content.promise,
        ...content.plans.flatMap(({ identity, name }) => [identity.letter, name]),
        content.unofficial,
      ].join('');
}
