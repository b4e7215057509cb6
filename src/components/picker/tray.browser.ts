/**
 * Passages chosen for reading side by side, kept from page to page, and the links that choose them (`a[data-compare]`): the
 * first press chooses one, the next one opens all.
 */
import { watchFocus } from '../focus.browser.ts';
import { isPlainClick } from '../reading/click.ts';
import { chosenQuery, mostPassages } from './compare-address.ts';

const key = 'duidu-compare';

/** Says what was chosen, and leads on; only on pages that have such links. */
const panel = document.getElementById('compare-tray');

/** Where storage is forbidden, the choice holds for this page. */
let own: readonly string[] = [];

/** Ids of the units chosen so far. */
export function readTray(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',').filter(Boolean);
  } catch {
    return own;
  }
}

export function writeTray(ids: readonly string[]): void {
  own = ids;
  try {
    localStorage.setItem(key, ids.join());
  } catch {
    // Storage may be forbidden or full.
  }
}

/** Make a link put a unit beside others. */
export function setChoice(link: HTMLAnchorElement, id: string): void {
  link.dataset['compare'] = id;
  link.href = addressOf([id]);
  mark();
}

function choose(link: HTMLAnchorElement, event: MouseEvent): void {
  const { compare: id = '' } = link.dataset;
  const ids = readTray();
  // The second half of a double click is none.
  if (ids.includes(id) && event.detail < 2) {
    link.href = addressOf(ids);
    return;
  }
  event.preventDefault();
  const fits = ids.length < mostPassages;
  if (fits && !ids.includes(id)) writeTray([...ids, id]);
  say(panel?.dataset[fits ? 'added' : 'full']);
  mark();
}

function say(words = ''): void {
  const status = panel?.querySelector('p');
  const open = panel?.querySelector('a');
  if (!panel || !status || !open) return;
  const ids = readTray();
  panel.toggleAttribute('data-open', words !== '');
  status.textContent = words.replace('{count}', `${ids.length}`);
  open.href = addressOf(ids);
}

function mark(): void {
  const ids = readTray();
  for (const link of document.querySelectorAll<HTMLElement>('[data-compare]'))
    link.toggleAttribute('data-chosen', ids.includes(link.dataset['compare'] ?? ''));
}

/** Of the page that shows passages side by side. */
function addressOf(ids: readonly string[]): string {
  return `${panel?.dataset['page']}${chosenQuery(ids)}`;
}

if (panel) {
  const giveFocusBack = watchFocus(panel, () => document.querySelector('a.add-to-compare'));
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-compare]');
    if (link && isPlainClick(event)) choose(link, event);
    else if (target.matches('#compare-tray [data-close]')) {
      giveFocusBack();
      say();
    }
  });
  // What was chosen on another page meanwhile.
  addEventListener('pageshow', mark);
}
