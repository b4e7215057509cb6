import type { Dictionary } from '../../i18n/index.ts';
import { watchFocus } from '../focus.browser.ts';
import { foundBar } from './bar.browser.ts';
import { readMarks, withoutMarks } from './mark-address.ts';
import { markWords, removeMarks, type Hit } from './marks.browser.ts';

/** Mark the words in the address, show the first of them where the page was opened, and offer the others. */
export function startFound(text: Dictionary['found']): void {
  const texts = document.querySelectorAll('.plan-text');
  const words = readMarks(location.search);
  if (texts.length === 0 || words.length === 0) return;
  const hits = markWords(texts, words);
  let at = firstFrom(hits, target());

  const show = (scroll: boolean) => {
    for (const old of document.querySelectorAll('mark[data-current]'))
      old.removeAttribute('data-current');
    for (const mark of hits[at] ?? []) mark.dataset['current'] = '';
    // At once, not by rolling over pages of text.
    if (scroll) hits[at]?.[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    say(at, hits.length);
  };
  const go = (step: -1 | 1) => {
    at = (at + step + hits.length) % hits.length;
    show(true);
  };
  const end = () => {
    giveFocusBack();
    removeMarks(hits);
    bar.remove();
    document.documentElement.style.scrollPaddingBottom = '';
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', pathname + withoutMarks(search) + hash);
  };

  const { bar, say } = foundBar(words, text, go, end);
  const giveFocusBack = watchFocus(
    bar,
    () => hits[at]?.[0]?.closest<HTMLElement>('p[id], .unit') ?? null,
  );
  // Early in the order of stops: who came by a link can get to it from the top.
  document.getElementById('main')?.prepend(bar);
  show(false);
  whenLanded(() => landOn(hits[at]));
  keepApart(bar);
  addEventListener('hashchange', () => {
    at = firstFrom(hits, target());
    show(false);
  });
}

function target(): HTMLElement | null {
  const anchor = document.getElementById(location.hash.slice(1));
  // A row of a table is anchored at its first cell.
  return anchor?.closest('tr') ?? anchor;
}

/** The first hit in an element, or else after it; without an element the first one. */
function firstFrom(hits: readonly Hit[], place: HTMLElement | null): number {
  if (!place) return 0;
  const index = hits.findIndex(
    ([mark]) =>
      mark && (place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(index, 0);
}

/** Call back when the browser itself has gone where the address says. */
function whenLanded(then: () => void): void {
  const next = () => requestAnimationFrame(then);
  if (document.readyState === 'complete') next();
  else addEventListener('load', next, { once: true });
}

/** Where the paragraph that the page was opened at is longer than the window, its mark may be out of sight. */
function landOn([mark]: Hit = []): void {
  const place = target();
  if (!mark || !place?.contains(mark)) return;
  const { top, bottom } = place.getBoundingClientRect();
  // The reader has gone elsewhere meanwhile, or come back to where he was.
  if (bottom < 0 || top > innerHeight) return;
  const { top: start, bottom: end } = mark.getBoundingClientRect();
  if (start < 0 || end > innerHeight * 0.8) mark.scrollIntoView({ block: 'center' });
}

/** Keep the bar above the word on a cited text, which is at the foot of the window, too; and what gets the focus above it. */
function keepApart(bar: HTMLElement): void {
  const notice = document.getElementById('version-notice');
  const place = () => {
    const taken = notice?.dataset['state'] === undefined ? 0 : notice.offsetHeight + 8;
    bar.style.marginBottom = `${taken}px`;
    document.documentElement.style.scrollPaddingBottom = `${bar.offsetHeight + taken + 32}px`;
  };
  place();
  if (notice) new MutationObserver(place).observe(notice, { attributeFilter: ['data-state'] });
}
