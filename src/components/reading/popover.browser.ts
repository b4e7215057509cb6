import { whenLeft } from '../dismiss.browser.ts';
import { placeBeside } from './beside.ts';

interface Opened {
  panel: HTMLElement;
  owner: HTMLElement;
  /** Ends the watch for the reader turning away. */
  stop: () => void;
}

let opened: Opened | undefined;

/** Owner of the pop-over that is open. */
export function popOverOwner(): HTMLElement | undefined {
  return opened?.owner;
}

/**
 * Open a pop-over beside its owner; another one that is open closes.
 *
 * It stands in the page, not in the window, and so moves with the text.
 *
 * @param focused
 *   What in it gets the focus; without it the focus stays where it is.
 */
export function openPopOver(panel: HTMLElement, owner: HTMLElement, focused?: HTMLElement): void {
  closePopOver();
  panel.hidden = false;
  opened = { panel, owner, stop: whenLeft([panel, owner], closePopOver) };
  if (owner instanceof HTMLButtonElement) owner.setAttribute('aria-expanded', 'true');
  place();
  focused?.focus({ preventScroll: true });
}

/**
 * Close the pop-over that is open.
 *
 * @param focusBack
 *   Whether its owner gets the focus, where it is inside.
 */
export function closePopOver(focusBack = false): void {
  if (!opened) return;
  const { panel, owner, stop } = opened;
  const hadFocus = panel.contains(document.activeElement);
  opened = undefined;
  stop();
  panel.hidden = true;
  if (owner instanceof HTMLButtonElement) owner.setAttribute('aria-expanded', 'false');
  if (focusBack && hadFocus) owner.focus({ preventScroll: true });
}

function place(): void {
  if (!opened) return;
  const { panel, owner } = opened;
  // Measured at its origin: further right the edge of the window would narrow it.
  panel.style.left = panel.style.top = '0';
  const box = panel.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const bar = document.getElementById('reading-bar')?.offsetHeight ?? 0;
  // Of words on two lines the last one, where their mark is.
  const rects = owner.getClientRects();
  const beside = rects[rects.length - 1] ?? owner.getBoundingClientRect();
  const view = { left: 0, top: bar, width, height: height - bar };
  const { left, top } = placeBeside(beside, box, view);
  panel.style.left = `${left - box.left}px`;
  panel.style.top = `${top - box.top}px`;
}

/** A pop-over comes last in the page, and yet after its owner in the order of stops. */
function leaveByTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !opened) return;
  const { panel, owner } = opened;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')].filter(
    ({ offsetParent }) => offsetParent,
  );
  const at = document.activeElement;

  if (at === owner && !event.shiftKey) {
    event.preventDefault();
    stops[0]?.focus();
  } else if (panel.contains(at) && at === stops.at(-1) && !event.shiftKey) {
    // From its owner the browser itself takes the step.
    closePopOver(true);
  } else if (panel.contains(at) && event.shiftKey && (at === panel || at === stops[0])) {
    event.preventDefault();
    closePopOver(true);
  }
}

addEventListener('resize', place);
document.addEventListener('keydown', leaveByTab);
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && opened?.panel.contains(target) && target.closest('[data-close]'))
    closePopOver(true);
});
