/** Least height of the panel for which the page is left where it is, in pixels. */
const enough = 360;

/** Distance from the edge of the window, in pixels. */
const edge = 8;

/**
 * Make a panel as high as the window leaves room below its box. Where a keyboard on the screen takes most of it, the page is
 * scrolled until the box is at the top.
 */
export function fitPanel(form: HTMLElement, panel: HTMLElement): void {
  if (panel.hidden) return;
  const view = window.visualViewport;
  const bottom = view ? view.offsetTop + view.height : innerHeight;
  const { top } = form.getBoundingClientRect();
  const isFixed = form.hasAttribute('data-over');
  if (!isFixed && bottom - panel.getBoundingClientRect().top < enough && top > edge)
    scrollBy(0, top - edge);
  // A panel as wide as the window may go down to its foot.
  const gap = panel.offsetWidth < innerWidth ? edge : 0;
  const room = bottom - panel.getBoundingClientRect().top - gap;
  panel.style.maxHeight = `${Math.max(room, enough / 2)}px`;
}

/** Fit a panel whenever the room changes, as when a keyboard opens. */
export function keepFitting(form: HTMLElement, panel: HTMLElement): void {
  const fit = () => fitPanel(form, panel);
  (window.visualViewport ?? window).addEventListener('resize', fit);
}
