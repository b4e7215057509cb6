import type { Site } from '../types.ts';
import { balanced } from './balanced.ts';
import { ofCoverage } from './of-coverage.ts';
import { ofNumber } from './of-number.ts';
import type { Phrase } from './phrase.ts';

/** Find what a number is of. */
export function findPhrase(site: Site): Phrase {
  const { subject, quote } = site.mention.coverage ? ofCoverage(site) : ofNumber(site);
  const whole = balanced(site.text, subject);
  return {
    subject: whole,
    quote: balanced(site.text, [quote[0] === subject[0] ? whole[0] : quote[0], quote[1]]),
  };
}
