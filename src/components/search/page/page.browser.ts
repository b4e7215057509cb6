/** The page of results: the address says what is asked for, and what one types or chooses changes the address. */
import { searchClient } from '../../../search/client.browser.ts';
import engine from '../../../search/engine.worker.ts?worker&url';
import type { FacetName, SearchAnswer } from '../../../search/messages.ts';
import { groupings, orders, type QueryState } from '../../../search/query-state.ts';
import { copyText } from '../../clipboard.browser.ts';
import { focusOn } from '../../focus.browser.ts';
import { readTray } from '../../picker/tray.browser.ts';
import { isPlainClick } from '../../reading/click.ts';
import { clearSearches, keepSearch, recentSearches } from '../box/recent.browser.ts';
import { planAddress, resultLabel, type ResultWords } from '../result.browser.ts';
import { stateOf, written } from './address.ts';
import { showBars } from './bars.browser.ts';
import { listenToBox } from './box.browser.ts';
import { keepEntries } from './entries.browser.ts';
import { facetLists, type NameOf } from './facets.browser.ts';
import { fill } from './fill.ts';
import { labelsOf, type LabelPatterns } from './labels.ts';
import { resultList } from './list.browser.ts';
import { conditionsOf, toggled, widened } from './narrowing.ts';
import { placeIn, placeSeeker } from './place.browser.ts';
import { drawHeading, drawResult, type ResultMaker } from './results.browser.ts';
import { queryLinks, showChips, showDestinations, showNone, showUnknown } from './sides.browser.ts';
import { namedQuery, statusOf, type LiveWords } from './status.ts';
import { saveResults } from './take.browser.ts';
import { unreadable } from './unreadable.ts';

/** What of the page is shown. */
type Shape = 'empty' | 'loading' | 'results' | 'none' | 'failed';

/** Results that are in the page at once. */
const first = 8;

/** Milliseconds without an answer after which the page says that one has to wait. */
const patience = 300;

/** Milliseconds without a key after which what was found is said aloud. */
const quiet = 800;

const noFacets = { plan: [], kind: [], topic: [], dept: [], match: [] };

const page = document.getElementById('search-page');
const form = document.querySelector<HTMLFormElement>('form[role="search"][data-drives="page"]');
const input = form?.querySelector('input');
if (page && form && input) start(page, form, input);

function start(page: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const part = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
    const found = page.querySelector<Kind>(selector);
    if (!found) throw new Error(`Unexpected page without \`${selector}\``);
    return found;
  };
  const words = JSON.parse(page.dataset['words'] ?? '') as LiveWords;
  const { pages = '/', corpus = '', addToCompare = '' } = page.dataset;
  const isEnglish = document.documentElement.lang === 'en';
  const text = labelsOf(JSON.parse(page.dataset['labels'] ?? '') as LabelPatterns);
  const plainTitle = document.title;
  const published =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const wide = matchMedia('(min-width: 60rem)');

  const status = part('#search-status');
  const list = part('#results');
  const found = part('#search-found');
  const none = part('#search-none');
  const failed = part('#search-failed');
  const unknown = part('#search-unknown');
  const chips = part('.chips');
  const help = part('#search-help');
  const lists = part('#search-lists');
  const recent = part('[data-recent]');
  const bars = part('#search-plans');
  const narrow = part<HTMLDetailsElement>('#search-narrow');
  const sort = part<HTMLSelectElement>('[name="sort"]');
  const group = part<HTMLSelectElement>('[name="group"]');
  const direct = part('#search-go');
  const taken = part('.take [role="status"]');

  const nameOf: NameOf = (facet, { value, name, en }) => {
    const own =
      facet === 'kind'
        ? text.kinds[value as keyof ResultWords['kinds']]
        : facet === 'match'
          ? words.matches[value as keyof LiveWords['matches']]
          : isEnglish && en;
    return own ? { name: own, lang: null } : { name, lang: 'zh-Hans' };
  };
  const markOf = (plan: string) =>
    bars
      .querySelector(`[data-plan="${CSS.escape(plan)}"] .name > [aria-hidden]`)
      ?.cloneNode(true) ?? null;
  const maker: ResultMaker = {
    text,
    words,
    english: isEnglish,
    pages,
    compare: addToCompare,
    compared: [],
    markOf,
  };
  const sides = { words, nameOf, pages, english: isEnglish };

  const namedPlans = [...bars.querySelectorAll<HTMLElement>('[data-plan]')].map((row) => ({
    value: row.dataset['plan'] ?? '',
    name: row.querySelector('[lang]:not([aria-hidden])')?.textContent ?? '',
    en: row.querySelector('.quiet')?.textContent ?? '',
    count: 0,
    exact: 0,
  }));

  const client = searchClient({ engine, corpus });
  const results = resultList(list, {
    draw: (view) => drawResult(view, maker),
    drawHeading: (heading) => drawHeading(heading, state.q, maker),
    views: (from, to) => client.views(from, to),
  });
  const showFacets = facetLists(narrow, words, nameOf);
  const entries = keepEntries(() => placeIn(list));
  const places = placeSeeker(list);

  let state = stateOf(location.search, entries.kept());
  /** What the page shows; `null` while it shows nothing found. */
  let shown: SearchAnswer | null = null;
  /** Counts what was asked for, so that what comes late is not shown. */
  let turn = 0;
  let waiting = 0;
  let speaking = 0;

  const shape = (now: Shape) => {
    page.dataset['state'] = now;
    found.hidden = now !== 'results';
    none.hidden = now !== 'none';
    failed.hidden = now !== 'failed';
    help.hidden = now !== 'empty';
    lists.hidden = now === 'results' || now === 'loading';
    if (now !== 'results') results.clear();
    if (now !== 'results' && now !== 'none') shown = null;
  };

  /** Show a sentence, and say it aloud: at once, or when nothing was typed for a while. */
  const say = (sentence: string, isTyping: boolean) => {
    clearTimeout(speaking);
    if (isTyping) {
      status.setAttribute('aria-live', 'off');
      speaking = window.setTimeout(() => say(sentence, false), quiet);
    } else {
      status.removeAttribute('aria-live');
    }
    status.textContent = sentence;
  };

  const showRecent = () => {
    const queries = recentSearches();
    recent.hidden = queries.length === 0;
    recent.querySelector('ul')?.replaceChildren(...queryLinks(queries, pages));
  };

  const showControls = (answer: SearchAnswer) => {
    const { length } = conditionsOf(answer.state);
    const summary = narrow.querySelector('summary');
    if (summary)
      summary.textContent = length === 0 ? words.narrow : fill(words.narrowed, { count: length });
    sort.value = answer.state.sort;
    group.value = answer.state.group;
    // What is folded costs nothing until it is opened.
    if (narrow.open) showFacets(answer);
  };

  /** Show what a state asks for. */
  const run = async (next: QueryState, isTyping = false): Promise<void> => {
    const mine = ++turn;
    state = next;
    const query = namedQuery(next.q);
    document.title = query === '' ? plainTitle : fill(words.titleOf, { query, title: plainTitle });
    taken.textContent = '';
    clearTimeout(waiting);

    if (query === '') {
      say('', false);
      showUnknown(unknown, [], [], sides);
      // A plan's own page leads here to search in it: that must be seen before anything is typed.
      showChips(chips, { state: next, facets: { ...noFacets, plan: namedPlans } }, sides);
      shape('empty');
      showRecent();
      places.end();
      return;
    }

    results.await();
    if (page.dataset['state'] === 'empty') shape('loading');
    list.setAttribute('aria-busy', 'true');
    waiting = window.setTimeout(() => {
      shape('loading');
      list.setAttribute('aria-busy', 'true');
      say(words.loading, isTyping);
    }, patience);

    const answer = await client.search(next, first);
    if (mine !== turn || answer === null) return;
    clearTimeout(waiting);
    if (answer.answer === 'failed') {
      shape('failed');
      chips.hidden = true;
      say(words.failed, false);
      return;
    }

    state = { ...answer.state, q: next.q };
    shape(answer.total > 0 ? 'results' : 'none');
    shown = answer;
    say(statusOf(answer, words), isTyping);
    showUnknown(unknown, answer.unknown, unreadable(location.search), sides);
    showChips(chips, answer, sides);
    if (answer.total === 0) {
      showNone(none, answer, sides);
      places.end();
      return;
    }
    showBars(bars, answer, words);
    // What stands above the results comes with them, or it would push them down.
    showDestinations(direct, answer.destinations, sides);
    maker.compared = readTray();
    const filling = results.show(answer, () => places.look());
    // After the first results: they are what one waits for.
    setTimeout(() => {
      if (mine === turn) showControls(answer);
    });
    if ((await filling) === 'broken' && mine === turn) {
      shape('failed');
      say(words.failed, false);
    }
    if (mine === turn) places.end();
  };

  /** A step of the reader: one may go back before it. */
  const go = (next: QueryState): Promise<void> => {
    entries.step(next);
    places.seek(null);
    return run(next);
  };

  /** Show what the address asks for. */
  const arrive = () => {
    const kept = entries.kept();
    state = stateOf(location.search, kept);
    if (input.value !== state.q) input.value = state.q;
    places.seek(kept?.place ?? null);
    void run(state);
  };

  const widen = async () => {
    await go(widened(state));
    focusOn(status);
  };

  listenToBox(form, input, {
    ready: () => void client.load(),
    typed(q) {
      if (q === state.q) return;
      places.seek(null);
      const next = { ...state, q };
      entries.follow(next);
      void run(next, true);
    },
    sent(q) {
      keepSearch(q);
      const next = { ...state, q };
      if (q === state.q && shown) {
        entries.flush();
        say(statusOf(shown, words), false);
      } else void go(next);
    },
  });

  page.addEventListener('change', ({ target }) => {
    if (target === sort || target === group) {
      void go({
        ...state,
        sort: orders.find((order) => order === sort.value) ?? state.sort,
        group: groupings.find((grouping) => grouping === group.value) ?? state.group,
      });
    } else if (target instanceof HTMLInputElement) {
      const facet = target.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
      if (facet) void go(toggled(state, { facet: facet as FacetName, value: target.value }));
    }
  });

  page.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('#results a')) keepSearch(state.q);
    const link = target.closest('a');
    if (link && link.pathname === location.pathname && isPlainClick(event)) {
      event.preventDefault();
      const next = stateOf(link.search, null);
      input.value = next.q;
      keepSearch(next.q);
      void go(next);
    }
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    const { facet, value } = button.dataset;
    if (facet && value !== undefined) void remove({ facet: facet as FacetName, value });
    else if ('widen' in button.dataset) void widen();
    else if ('csv' in button.dataset) void save();
    else if ('copy' in button.dataset) void copy();
    else if ('forget' in button.dataset) {
      clearSearches();
      showRecent();
      focusOn(help);
    } else if (failed.contains(button)) void run(state);
  });

  const remove = async (condition: Parameters<typeof toggled>[1]) => {
    const at = [...chips.querySelectorAll('li button')].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    await go(toggled(state, condition));
    const left = chips.querySelectorAll<HTMLElement>('li button');
    focusOn(left[Math.min(at, left.length - 1)] ?? status);
  };

  const save = async () => {
    const { total = 0 } = shown ?? {};
    const views = await client.views(0, total);
    if (!views) return;
    const name = `${words.file}-${namedQuery(state.q).replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
    saveResults(views, name, {
      reason: (view) => (view.reason === null ? '' : resultLabel(view, text, isEnglish)),
      url: (view) => new URL(planAddress(view, view.anchor, pages), published).href,
    });
    taken.textContent = fill(words.saved, { count: views.length });
  };

  const copy = async () => {
    const done = await copyText(published + written(state).search);
    taken.textContent = done ? words.copied : words.copyFailed;
  };

  // On a wide screen it has room of its own.
  const unfold = () => {
    narrow.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
  narrow.addEventListener('toggle', () => {
    if (narrow.open && shown) showFacets(shown);
  });
  addEventListener('popstate', arrive);

  // What was typed before this program came is what the reader wants now.
  if (input.value !== '' && input.value !== state.q && document.activeElement === input) {
    state = { ...state, q: input.value };
    entries.follow(state);
    void run(state, true);
  } else arrive();
}
