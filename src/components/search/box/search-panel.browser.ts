import type { Dictionary } from '../../../i18n/index.ts';
import type { SearchClient } from '../../../search/client.browser.ts';
import { emptyState } from '../../../search/query-state.ts';
import { whenLeft } from '../../dismiss.browser.ts';
import { focusOn } from '../../focus.browser.ts';
import { isPlainClick } from '../../reading/click.ts';
import { element } from '../element.browser.ts';
import {
  addressable,
  answerParts,
  failedParts,
  recentParts,
  shownResults,
  statusOf,
  type PanelWords,
} from './draw-panel.browser.ts';
import { fitPanel, keepFitting } from './fit-panel.browser.ts';
import { clearSearches, keepSearch, recentSearches } from './recent.browser.ts';

/** Milliseconds after which results of an older query give way to a word that says one has to wait. */
const patience = 120;

/**
 * Show what is found under a box as one types.
 *
 * The panel is a part of the form that opens after the field: Tab goes on into it, Escape closes it. Its choice of one plan
 * is a field of the form, so that Enter carries it to the page of results.
 *
 * @param form
 *   Holds the field, the empty panel, and in `data-pages` and `data-plan` where it stands.
 */
export function startPanel(
  form: HTMLFormElement,
  client: SearchClient,
  text: Dictionary['searchBox'],
  english: boolean,
): void {
  const input = form.querySelector('input');
  const panel = form.querySelector<HTMLElement>('[hidden]');
  if (!input || !panel) return;
  const { pages = '/', plan } = form.dataset;
  const words: PanelWords = { text, english, pages };
  const status = element('p', 'panel-status');
  status.setAttribute('role', 'status');
  const only = plan === undefined ? null : planChoice(plan, text.onlyHere);
  const body = element('div');
  const head = element('div', 'panel-head');
  head.append(status, ...(only ? [only.label] : []));
  panel.append(head, body);
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', text.panel);
  input.setAttribute('aria-controls', panel.id);
  keepFitting(form, panel);

  /** What the panel shows or waits for; `null` when it shows nothing in particular. */
  let asked: string | null = null;
  let stop = () => {};
  let timer = 0;
  /** What had the focus before the form. */
  let from: HTMLElement | null = null;
  let isReturning = false;

  const put = (sentence: string, parts: readonly HTMLElement[]) => {
    clearTimeout(timer);
    // Who went on into the panel stays in it.
    const isInside = body.contains(document.activeElement);
    body.replaceChildren(...parts);
    if (isInside) panel.focus({ preventScroll: true });
    status.textContent = sentence;
    body.removeAttribute('aria-busy');
    const isEmpty = sentence === '' && parts.length === 0 && !only;
    if (isEmpty) close();
    else fitPanel(form, panel);
  };

  const open = () => {
    if (!panel.hidden) return;
    panel.hidden = false;
    stop();
    stop = whenLeft([form], (byKey) => {
      const wasOver = form.hasAttribute('data-over');
      close();
      if (byKey) giveBack(wasOver);
    });
  };

  /** After Escape: to the field; where that came down the page to the reader, to what he was at, so that he stays there. */
  const giveBack = (wasOver: boolean) => {
    isReturning = true;
    if (!wasOver) input.focus();
    else if (from) focusOn(from);
    else input.blur();
    isReturning = false;
  };

  const close = () => {
    stop();
    panel.hidden = true;
    delete form.dataset['over'];
  };

  const ask = async () => {
    const q = input.value.trim();
    const key = `${q}\n${only?.box.checked}`;
    open();
    if (key === asked) {
      fitPanel(form, panel);
      return;
    }
    asked = key;

    if (q === '') {
      const recent = recentSearches();
      put('', recent.length === 0 ? [] : recentParts(recent, words));
      return;
    }

    body.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    timer = window.setTimeout(() => put(text.working, []), patience);
    const state = { ...emptyState, q, plan: only?.box.checked && plan ? [plan] : [] };
    const answer = await client.search(state, shownResults);
    // Another query has been typed since.
    if (key !== asked || answer === null) return;
    if (answer.answer === 'failed') {
      asked = null;
      put(text.failed, failedParts(words));
    } else {
      put(statusOf(answer, words), answerParts(answer, words));
    }
  };

  input.addEventListener('input', (event) => {
    // Letters that are to become characters are no query.
    if (!(event instanceof InputEvent && event.isComposing)) void ask();
  });
  input.addEventListener('compositionend', () => void ask());
  input.addEventListener('click', () => void ask());
  input.addEventListener('focus', ({ relatedTarget }) => {
    const isOutside = relatedTarget instanceof HTMLElement && !form.contains(relatedTarget);
    if (isOutside) from = relatedTarget;
    if (!isReturning) void ask();
  });
  only?.box.addEventListener('change', () => void ask());

  form.addEventListener('submit', () => {
    keepSearch(input.value);
    input.value = addressable(input.value);
    close();
  });
  panel.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>('a');
    if (link) {
      keepSearch(link.dataset['query'] ?? input.value);
      asked = null;
      // It may lead to another place of this page.
      if (isPlainClick(event)) close();
    } else if (event.target.matches('[data-clear]')) {
      clearSearches();
      input.focus();
      put(text.cleared, []);
    } else if (event.target.matches('[data-again]')) {
      input.focus();
      void ask();
    }
  });

  form.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      // It is for the input method.
      event.stopPropagation();
    } else if (event.key === 'Escape' && !panel.hidden) {
      // Some browsers would empty the field, too.
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      step(event);
    }
  });

  const step = (event: KeyboardEvent) => {
    if (panel.hidden) {
      void ask();
      return;
    }
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  // The program came after the reader.
  if (input === document.activeElement && !form.hasAttribute('data-composing')) void ask();
}

function planChoice(plan: string, words: string) {
  const label = element('label', 'panel-only');
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'plan';
  box.value = plan;
  label.append(box, words);
  return { label, box };
}
