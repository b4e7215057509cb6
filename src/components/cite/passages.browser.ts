import { isPassage } from '../../cite/permalink.ts';

/** Element of the page that shows a passage whole; `null` where it shows none, or only a part of one. */
export function passageElement(id: string): Element | null {
  if (!isPassage(id)) return null;
  const element = document.getElementById(id);
  // A row of a table is anchored at its first cell.
  const whole = element?.matches('td, th') ? element.closest('tr') : element;
  return whole?.matches('.unit, .unit p, .unit tr') ? whole : null;
}

/** Text of a passage as its element shows it; cells of a row are parted by a tab. */
export function passageText(element: Element): string {
  const cells = element.matches('tr') ? [...element.children] : [element];
  return cells.map(({ textContent }) => textContent.trim()).join('\t');
}
