import type { SearchAnswer } from '../../../search/messages.ts';
import { fill } from './fill.ts';
import { make } from './make.browser.ts';
import type { LiveWords } from './status.ts';

/**
 * Show how many units each plan has, as numbers and as bars: those that hold the query literally first, then the others.
 *
 * Choosing a plan leaves the numbers of the others as they are, so that one can still compare them.
 */
export function showBars(holder: HTMLElement, answer: SearchAnswer, words: LiveWords): void {
  const { plan: chosen, match } = answer.state;
  const plans = answer.facets.plan;
  const most = Math.max(1, ...plans.map(({ count }) => count));

  for (const row of holder.querySelectorAll<HTMLElement>('[data-plan]')) {
    const { plan: id = '' } = row.dataset;
    const { count = 0, exact = 0 } = plans.find(({ value }) => value === id) ?? {};
    const box = row.querySelector('input');
    const number = row.querySelector('.count');
    if (box) box.checked = chosen.includes(id);
    row.toggleAttribute('data-absent', count === 0);
    const mixed = exact > 0 && exact < count && match.length !== 1;
    number?.replaceChildren(
      count === 0 ? words.none : `${mixed ? exact : count}`,
      ...(mixed ? [make('small', {}, ` +${count - exact}`)] : []),
    );
    row.title =
      count === 0
        ? ''
        : fill(words.units, { count }) +
          (mixed ? words.semicolon + fill(words.ofThemExact, { count: exact }) : '');
    const wide = (part: number) => String(Math.round((part / most) * 1000) / 10);
    row.querySelector('.part')?.setAttribute('width', wide(count));
    row.querySelector('.exact')?.setAttribute('width', wide(exact));
  }
}
