/** Filter of the matrix: one group of topics, and only those on which a plan is silent. The address keeps it. */

import { isPlainClick } from '../reading/click.ts';
import { filterSearch, readFilter } from './filter.ts';

const nav = document.querySelector<HTMLElement>('[data-groups]');
if (nav) startFilter(nav);

function startFilter(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('[data-choose]')];
  const silent = nav.querySelector<HTMLInputElement>('[data-silent]');
  const count = nav.querySelector('[data-shown]');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const groups = sections.map(({ id }) => id);

  const show = () => {
    const { group, silentOnly } = readFilter(location.search, groups);
    let shown = 0;

    for (const section of sections) {
      const isOut = group !== '' && section.id !== group;
      const rows = [...section.querySelectorAll<HTMLElement>('[data-topic]')];
      for (const row of rows) row.hidden = silentOnly && !row.matches('[data-some-silent]');
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = isOut;
      if (!isOut) shown += left;
      const [table, none] = ['table', '[data-none]'].map((part) =>
        section.querySelector<HTMLElement>(part),
      );
      if (table) table.hidden = left === 0;
      if (none) none.hidden = left > 0 || rows.length === 0;
    }

    for (const link of links) {
      if (link.dataset['choose'] === group) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (silent) silent.checked = silentOnly;
    if (count) count.textContent = String(shown);
  };
  const go = (change: Partial<{ group: string; silentOnly: boolean }>) => {
    const search = filterSearch({ ...readFilter(location.search, groups), ...change });
    history.pushState(null, '', location.pathname + search);
    show();
  };

  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    go({ group: link.dataset['choose'] ?? '' });
  });
  silent?.addEventListener('change', () => go({ silentOnly: silent.checked }));
  addEventListener('popstate', show);
  show();
}
