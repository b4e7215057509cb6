import type { FacetName, FacetValue, SearchAnswer } from '../../../search/messages.ts';
import { isLong, listedValues } from './facet-values.ts';
import { fill } from './fill.ts';
import { make } from './make.browser.ts';
import type { LiveWords } from './status.ts';

/** Name of a value of a facet, in the language of the page. */
export type NameOf = (
  facet: FacetName,
  value: Pick<FacetValue, 'value' | 'name' | 'en'>,
) => {
  name: string;
  /** Language of the name where it is not that of the page. */
  lang: string | null;
};

/** Show the values of every facet in its list, with their counts. */
export type ShowFacets = (answer: SearchAnswer) => void;

/** The lists of facets in a part of the page; `choose` is told what is pressed. */
export function facetLists(holder: HTMLElement, words: LiveWords, nameOf: NameOf): ShowFacets {
  const opened = new Set<string>();
  const rows = new Map<string, HTMLElement>();
  let last: SearchAnswer | null = null;

  const rowOf = (facet: FacetName, value: FacetValue): HTMLElement => {
    const key = `${facet} ${value.value}`;
    const known = rows.get(key);
    if (known) return known;
    const { name, lang } = nameOf(facet, value);
    const row = make(
      'li',
      {},
      make(
        'label',
        {},
        make('input', { type: 'checkbox', value: value.value }),
        make('span', { class: 'name', ...(lang && { lang }) }, name),
        make('span', { class: 'count' }),
      ),
    );
    rows.set(key, row);
    return row;
  };

  const show: ShowFacets = (answer) => {
    last = answer;
    for (const set of holder.querySelectorAll<HTMLElement>('[data-facet]')) {
      const facet = set.dataset['facet'] as FacetName;
      const list = set.querySelector('ul');
      const button = set.querySelector<HTMLButtonElement>('[data-more]');
      if (!list || !button) continue;
      const chosen: readonly string[] = answer.state[facet];
      const values = answer.facets[facet];
      const { shown, more } = listedValues(values, chosen, opened.has(facet));
      const focused = document.activeElement;

      const wanted = shown.map((value) => {
        const row = rowOf(facet, value);
        const box = row.querySelector('input');
        const count = row.querySelector('.count');
        if (box) box.checked = chosen.includes(value.value);
        if (count) count.textContent = `${value.count}`;
        return row;
      });
      // Only what changed: what is moved loses the focus.
      for (const [place, row] of wanted.entries())
        if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null);
      while (list.children.length > wanted.length) list.lastElementChild?.remove();
      if (
        focused instanceof HTMLElement &&
        focused !== document.activeElement &&
        list.contains(focused)
      )
        focused.focus({ preventScroll: true });

      // One value alone leaves no choice.
      set.hidden = wanted.length < 2 && chosen.length === 0;
      button.hidden = more === 0 && !(opened.has(facet) && isLong(values));
      button.textContent = more === 0 ? words.fewer : fill(words.more, { count: more });
    }
  };

  holder.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-more]');
    const facet = button && button.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
    if (!facet || !last) return;
    if (!opened.delete(facet)) opened.add(facet);
    show(last);
  });

  return show;
}
