import { type Enclosed, holding } from '../text/enclosed.ts';
import type { Mention, Reason, Site } from '../types.ts';
import { isCode, isDate, isOrdinal } from './form.ts';
import { isArticle, isBare } from './indefinite.ts';
import { isName } from './name.ts';
import type { Near } from './near.ts';
import { isAge, isPeriod, isTimeOfDay } from './time.ts';
import { isCondition, isDenominator, isExisting, isHad } from './which.ts';

/**
 * What looks like a quantity and is none: a list of questions, asked in order. The first that is answered with yes gives
 * the reason; where none is, the number counts.
 */
const questions: readonly (readonly [Reason, (site: Site) => boolean])[] = [
  ['time', isTimeOfDay],
  ['denominator', isDenominator],
  ['age', isAge],
  ['had', isHad],
  ['period', isPeriod],
  ['condition', isCondition],
  ['existing', isExisting],
  ['article', isArticle],
  ['bare', isBare],
];

/** The same, of what the number itself and a few signs around it tell. */
const formQuestions: readonly (readonly [Reason, (near: Near) => boolean])[] = [
  ['title', ({ title }) => title !== null],
  ['date', isDate],
  ['code', isCode],
  ['ordinal', isOrdinal],
  ['name', isName],
];

/** Why a number is none by its form: a date, an ordinal, a code, part of a name; `undefined` where it may be one. */
export function whyNoQuantity(
  text: string,
  mention: Mention,
  { quotes, titles }: Pick<Enclosed, 'quotes' | 'titles'>,
): Reason | undefined {
  const near: Near = {
    text,
    mention,
    quote: holding(quotes, mention.start, mention.end) ?? null,
    title: holding(titles, mention.start, mention.end) ?? null,
  };
  return formQuestions.find(([, ask]) => ask(near))?.[0];
}

/** Why a number is no quantity of anything, or `undefined` where it is one. */
export function whyLeft(site: Site): Reason | undefined {
  return questions.find(([, ask]) => ask(site))?.[0];
}
