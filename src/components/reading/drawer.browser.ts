import { focusOn } from '../focus.browser.ts';
import { isPlainClick } from './click.ts';

/** Narrower than this the contents are a drawer; the same as in the styles of Contents and ReadingBar. */
const narrow = matchMedia('(max-width: 59.99rem)');

/**
 * Makes the contents a drawer on narrow screens.
 *
 * @param opener
 *   Link to the contents, which becomes a button.
 * @param panel
 *   What the link leads to: the shade over the page, with the contents in it.
 */
export function startDrawer(opener: HTMLElement, panel: HTMLElement): void {
  const root = document.documentElement;
  panel.dataset['drawer'] = '';
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-haspopup', 'dialog');

  const set = (open: boolean) => {
    panel.toggleAttribute('data-open', open);
    opener.setAttribute('aria-expanded', String(open));
    root.style.overflow = open ? 'hidden' : '';
    for (const [name, value] of [
      ['role', 'dialog'],
      ['aria-modal', 'true'],
      ['aria-labelledby', 'contents'],
    ] as const) {
      if (open) panel.setAttribute(name, value);
      else panel.removeAttribute(name);
    }
  };
  const isOpen = () => panel.hasAttribute('data-open');
  const close = () => {
    if (!isOpen()) return;
    set(false);
    opener.focus({ preventScroll: true });
  };

  set(false);
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    set(true);
    const stops = stopsIn(panel);
    (stops.find((stop) => stop.hasAttribute('aria-current')) ?? stops[0])?.focus();
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    opener.click();
  });

  panel.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isOpen()) return;
    const entry = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (entry) {
      if (!isPlainClick(event)) return;
      set(false);
      // The link itself scrolls there.
      const chosen = document.getElementById(entry.hash.slice(1));
      if (chosen) focusOn(chosen);
    } else if (target === panel || target.closest('[data-close]')) {
      close();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepFocus(event, stopsIn(panel));
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isOpen() && target instanceof Node && !panel.contains(target)) stopsIn(panel)[0]?.focus();
  });
  narrow.addEventListener('change', close);
}

function stopsIn(panel: HTMLElement): HTMLElement[] {
  const stops = panel.querySelectorAll<HTMLElement>('a[href], button');
  return [...stops].filter((stop) => stop.offsetParent !== null);
}

/** Round from the last stop to the first, and back. */
function keepFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
