import { copyText } from '../clipboard.browser.ts';
import { watchFocus } from '../focus.browser.ts';
import { passageAt } from './passage-at.browser.ts';
import { sourceLine } from './source-line.ts';

/** Fewer characters are a word, not a quotation. */
const shortest = 10;

/** How long the offer stands when nobody heeds it, in milliseconds. */
const patience = 8000;

/** After words of a plan were copied, offers to copy them again with a line that says where they come from. */
export function startCopyOffer(offer: HTMLElement): void {
  const status = offer.querySelector('[role="status"]');
  const add = offer.querySelector<HTMLElement>('[data-add]');
  const close = offer.querySelector<HTMLElement>('[data-close]');
  if (!status || !add || !close) return;
  const { dataset } = offer;
  let quotation = '';
  let from: HTMLElement | null = null;
  let timer = 0;
  const giveFocusBack = watchFocus(offer, () => from);

  const show = (words: string | undefined, withButton: boolean) => {
    dataset['open'] = '';
    status.textContent = words ?? '';
    add.hidden = !withButton;
    close.hidden = false;
    wait();
  };
  const hide = () => {
    giveFocusBack();
    delete dataset['open'];
    status.textContent = '';
    add.hidden = close.hidden = true;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (offer.matches(':hover, :focus-within')) wait();
      else hide();
    }, patience);
  };

  document.addEventListener('copy', ({ target }) => {
    const words = target instanceof HTMLTextAreaElement ? undefined : quoted();
    if (!words) return;
    from = words.from;
    quotation = `${words.text}\n${sourceLine(dataset['sourceLine'] ?? '', words)}`;
    show(dataset['offer'], true);
  });
  add.addEventListener('click', () => {
    void copyText(quotation).then((done) => {
      show(dataset[done ? 'done' : 'failed'], !done);
      // Its button is gone.
      if (done) close.focus();
    });
  });
  close.addEventListener('click', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** What is selected, and the passage it begins in, where that is a plan's. */
function quoted() {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const text = selection.toString().trim();
  if (text.length < shortest) return;
  const { startContainer } = selection.getRangeAt(0);
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const passage = start && passageAt(start);
  const from = start?.closest<HTMLElement>('p[id], .unit') ?? null;
  return passage && { ...passage, from, text, link: passage.own };
}
