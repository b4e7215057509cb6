/**
 * Show in a chart the marks that lead to certain rows of the page's table, and hide the others.
 *
 * @param chart
 *   Id of the figure.
 * @param anchors
 *   Anchors of the rows that are shown.
 */
export function showMarks(chart: string, anchors: ReadonlySet<string>): void {
  for (const drawing of document.querySelectorAll(`#${chart} svg.drawing`)) {
    let entry: Element | undefined;
    for (const mark of drawing.querySelectorAll('a.mark')) {
      const [, anchor = ''] = (mark.getAttribute('href') ?? '').split('#');
      const isShown = anchors.has(anchor);
      mark.toggleAttribute('hidden', !isShown);
      // One mark of a drawing is reached by Tab: it must be one that is there.
      if (isShown) entry ??= mark;
      mark.setAttribute('tabindex', '-1');
    }
    entry?.setAttribute('tabindex', '0');
  }
}
