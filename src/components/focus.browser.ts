/** Give an element the focus, even one that is no stop; the page does not scroll. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * Watch where the focus comes from when it moves into a part of the page that will be hidden.
 *
 * @param part
 *   What will be hidden.
 * @param otherwise
 *   What gets the focus where nothing had it before, or what had it is gone; without one, the page's main part.
 * @returns
 *   Gives the focus back if it is in the part. To be called before the part is hidden.
 */
export function watchFocus(part: HTMLElement, otherwise: () => HTMLElement | null): () => void {
  let before: HTMLElement | null = null;

  part.addEventListener('focusin', ({ relatedTarget: from }) => {
    // Nothing is named when the window gets back the focus.
    if (from instanceof HTMLElement && !part.contains(from)) before = from;
  });

  return () => {
    if (!part.contains(document.activeElement)) return;
    const main = document.getElementById('main');
    const isShown = before !== null && before.getClientRects().length > 0;
    // A press anywhere in the main part focuses it: it says nothing about the place.
    const target = isShown && before !== main ? before : (otherwise() ?? main);
    before = null;
    if (target) focusOn(target);
  };
}
