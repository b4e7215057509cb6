import type { Dictionary } from '../../i18n/index.ts';
import { element } from '../search/element.browser.ts';

/** The bar that goes from mark to mark. */
export interface FoundBar {
  bar: HTMLElement;
  /** Say which one is shown, counted from 0, of how many. */
  say(index: number, count: number): void;
}

/** Build the bar: the words, which one of how many, back, on, and the end of it. */
export function foundBar(
  words: readonly string[],
  text: Dictionary['found'],
  go: (step: -1 | 1) => void,
  remove: () => void,
): FoundBar {
  const bar = element('div', 'found-bar no-print');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', text.label);
  const names = element('p', 'found-words');
  for (const word of words) names.append(element('span', '', word));
  const status = element('p', 'found-place');
  status.setAttribute('role', 'status');
  const previous = pressed('↑', text.previous, () => go(-1));
  const next = pressed('↓', text.next, () => go(1));
  bar.append(names, status, previous, next, pressed(text.remove, '', remove));

  return {
    bar,
    say(index, count) {
      status.textContent = count === 0 ? text.none : text.place(`${index + 1}`, `${count}`);
      previous.hidden = next.hidden = count < 2;
    },
  };
}

function pressed(sign: string, label: string, press: () => void): HTMLButtonElement {
  const button = element('button', '', sign);
  button.type = 'button';
  if (label) {
    button.setAttribute('aria-label', label);
    button.title = label;
  }
  button.addEventListener('click', press);
  return button;
}
