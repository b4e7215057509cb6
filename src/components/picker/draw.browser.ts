import type { Passage } from './passages.browser.ts';

/** Put passages into their list in order. What stands there already stays, so that it keeps the focus and its place. */
export function drawPassages(list: HTMLElement, shown: readonly Passage[]): void {
  list.dataset['count'] = String(shown.length);

  for (const [index, { element }] of shown.entries()) {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
    const number = element.querySelector('.number');
    if (number) number.textContent = String(index + 1);
    for (const button of element.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.disabled = !shown[index + Number(button.dataset['step'])];
  }

  while (list.children.length > shown.length) list.lastElementChild?.remove();
}

/**
 * Offer every two passages for marking their differences; with fewer there is nothing to offer.
 *
 * @param pattern
 *   Words for two, with `{a}` and `{b}`.
 */
export function drawPairs(
  select: HTMLSelectElement,
  shown: readonly Passage[],
  pattern: string,
): void {
  const [none] = select.options;
  const names = shown.map(({ planName }, index) => `${index + 1} ${planName}`);
  const options = shown.flatMap((a, first) =>
    shown.slice(first + 1).map((b, further) => {
      const label = pattern
        .replace('{a}', names[first] ?? '')
        .replace('{b}', names[first + 1 + further] ?? '');
      return new Option(label, `${a.unit.id},${b.unit.id}`);
    }),
  );
  select.replaceChildren(...(none ? [none] : []), ...options);
  const label = select.closest('label');
  if (label) label.hidden = options.length === 0;
}
