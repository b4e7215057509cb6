import type { ComparedUnit } from './alignment-index.ts';

/**
 * What of a unit is compared besides its title.
 *
 * Its own text without those responsible, whom the same stock phrases name everywhere, and the titles of what it holds,
 * which are all that a heading without a text has. Of an indicator nothing: what it measures is in its name, and its row adds
 * only numbers.
 */
export function comparedText(unit: ComparedUnit, children: readonly ComparedUnit[]): string {
  if (unit.kind === 'indicator') return '';
  const own = unit.responsibility ? unit.text.replace(unit.responsibility.text, '') : unit.text;
  const below = children.filter(({ kind }) => kind !== 'indicator').map(({ title }) => title ?? '');
  return [own, ...below].join('\n');
}
