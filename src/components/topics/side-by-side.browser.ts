/** Columns of plans side by side: which are shown and in which order, and which one is seen on a phone. */

import { chosenPlans, choiceSearch, moveEarlier } from './choice.ts';

/** What scrolls by a script does not ask the style sheet. */
const still = matchMedia('(prefers-reduced-motion: reduce)');

for (const side of document.querySelectorAll<HTMLElement>('[data-side]')) {
  startChoice(side);
  startTabs(side);
}

function startChoice(side: HTMLElement): void {
  const choice = side.querySelector<HTMLElement>('[data-choice]');
  if (!choice) return;
  const list = choice.querySelector('ul');
  const entries = [...choice.querySelectorAll<HTMLElement>('[data-choose]')];
  const reset = choice.querySelector<HTMLElement>('[data-reset]');
  const all = entries.map(({ dataset }) => dataset['choose'] ?? '');
  const rows = [...side.querySelectorAll('tr, .tabs ul')];
  const boxes = new Map(
    entries.map((entry) => [entry.dataset['choose'] ?? '', entry.querySelector('input')]),
  );
  let order = all;
  let chosen = new Set(all);

  const show = () => {
    const shown = order.filter((id) => chosen.has(id));
    for (const [id, box] of boxes) {
      if (!box) continue;
      box.checked = chosen.has(id);
      // One at least is shown.
      box.disabled = shown.length === 1 && chosen.has(id);
    }
    const isOwnOrder = order.every((id, index) => entries[index]?.dataset['choose'] === id);
    if (!isOwnOrder) place(list, order, 'choose', entries);
    for (const row of rows) arrange(row, order, chosen);
    if (side.dataset['many'] !== undefined || all.length > 4)
      side.toggleAttribute('data-many', shown.length > 4);
    if (reset) reset.hidden = shown.join() === all.join();
    return shown;
  };
  const choose = () => {
    const shown = show();
    const search = choiceSearch(location.search, shown, all);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  };
  const read = () => {
    const asked = chosenPlans(location.search, all);
    chosen = new Set(asked);
    order = [...asked, ...all.filter((id) => !chosen.has(id))];
    show();
  };

  choice.addEventListener('change', () => {
    chosen = new Set(all.filter((id) => boxes.get(id)?.checked));
    choose();
  });
  choice.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-earlier]') : null;
    const entry = button?.closest<HTMLElement>('[data-choose]');
    if (!button || !entry) return;
    order = moveEarlier(order, entry.dataset['choose'] ?? '');
    choose();
    // The first has nowhere to go.
    if (getComputedStyle(button).visibility === 'hidden') boxes.get(order[0] ?? '')?.focus();
    else button.focus();
  });
  reset?.addEventListener('click', () => {
    order = all;
    chosen = new Set(all);
    choose();
    boxes.get(all[0] ?? '')?.focus();
  });
  addEventListener('popstate', read);
  read();
}

/** Put the parts of a row that belong to plans into an order, and hide those of plans not chosen. */
function arrange(row: Element, order: readonly string[], chosen: ReadonlySet<string>): void {
  const parts = [...row.querySelectorAll<HTMLElement>(':scope > [data-plan]')];
  for (const part of parts) part.hidden = !chosen.has(part.dataset['plan'] ?? '');
  place(row, order, 'plan', parts);
}

/** Move children of an element into an order; what is in order already stays, so that nothing loses the focus. */
function place(
  parent: Element | null,
  order: readonly string[],
  key: string,
  parts: HTMLElement[],
): void {
  const rank = (part: HTMLElement) => order.indexOf(part.dataset[key] ?? '');
  const sorted = [...parts].sort((a, b) => rank(a) - rank(b));
  const last = [...parts].pop();
  const end = last?.nextSibling ?? null;
  if (!parent || sorted.every((part, index) => part === parts[index])) return;
  const anchor = document.createComment('');
  parent.insertBefore(anchor, end);
  for (const part of sorted) parent.insertBefore(part, anchor);
  anchor.remove();
  parts.splice(0, parts.length, ...sorted);
}

/** Links to the columns scroll the strip and leave the page where it is; the column in view is marked. */
function startTabs(side: HTMLElement): void {
  const box = side.querySelector<HTMLElement>('[data-box]');
  const tabs = [...side.querySelectorAll<HTMLAnchorElement>('.tabs a')];
  if (!box || tabs.length === 0) return;
  const head = (tab: HTMLAnchorElement) => document.getElementById(tab.hash.slice(1));
  const distance = (tab: HTMLAnchorElement) => {
    const column = head(tab)?.getBoundingClientRect();
    return column && column.width > 1
      ? Math.abs(column.left - box.getBoundingClientRect().left)
      : Infinity;
  };
  /** Scroll the strip so that a column begins at its edge; nothing moves where the strip does not snap. */
  const bring = (part: Element, behavior: ScrollBehavior) => {
    if (getComputedStyle(box).scrollSnapType === 'none') return;
    const inset = parseFloat(getComputedStyle(box).paddingLeft) || 0;
    const from = box.getBoundingClientRect().left + inset;
    box.scrollBy({ left: part.getBoundingClientRect().left - from, behavior });
  };
  let waiting = false;

  const mark = () => {
    waiting = false;
    const nearest = tabs.reduce((best, tab) => (distance(tab) < distance(best) ? tab : best));
    for (const tab of tabs) {
      if (tab === nearest) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
  };
  const markSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  };

  for (const tab of tabs) {
    tab.addEventListener('click', (event) => {
      const column = head(tab);
      if (!column) return;
      event.preventDefault();
      bring(column, still.matches ? 'auto' : 'smooth');
    });
  }
  // A browser is content with a sliver of what has the focus.
  box.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest('[data-plan]') : null;
    if (cell && target instanceof Element && target.matches(':focus-visible')) bring(cell, 'auto');
  });
  box.addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon, { passive: true });
  markSoon();
}
