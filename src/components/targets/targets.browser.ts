/** The table of commitments: filters, orders, counts and the file of what is shown. The address is all there is to know. */
import { fold } from '../../search/fold.ts';
import { addressEvent } from '../charts/address-event.ts';
import { chartAnchor } from '../charts/addresses.ts';
import { showMarks } from '../charts/strip/show-marks.browser.ts';
import { fill } from '../search/page/fill.ts';
import { targetAnchor } from './anchor.ts';
import { pickRecords } from './csv-records.ts';
import { openInPrint } from './open-in-print.browser.ts';
import { arrange, countValues, groupFacet, isAsked, type Row } from './rows.ts';
import { saveFile } from './save-file.browser.ts';
import {
  emptyState,
  type Facet,
  facets,
  type Known,
  readState,
  type Sort,
  sorts,
  type TargetsState,
  writeState,
} from './state.ts';

/** What the script says, in the language of the page. */
type Words = Record<
  'all' | 'some' | 'nothing' | 'unknown' | 'saved' | 'saveFailed' | 'file' | 'count',
  string
>;

/** Milliseconds without a key after which rows are counted aloud. */
const quiet = 600;

/** Milliseconds without a key after which rows are looked through: a slow phone shows what is typed first. */
const pause = 120;

const section = document.querySelector<HTMLElement>('[data-targets]');
const table = document.querySelector<HTMLTableElement>('#targets-table');
const form = document.querySelector<HTMLElement>('#targets-filter');
if (section && table && form) start(section, table, form);
openInPrint();

function start(section: HTMLElement, table: HTMLTableElement, form: HTMLElement): void {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as Words;
  const named = JSON.parse(section.dataset['names'] ?? '{}') as Record<Facet, [string, string][]>;
  const known = Object.fromEntries(
    facets.map((facet) => [facet, new Set(named[facet].map(([value]) => value))]),
  ) as unknown as Known;
  const status = form.querySelector<HTMLElement>('#targets-status');
  const saved = form.querySelector<HTMLElement>('[data-saved]');
  const unknown = document.getElementById('targets-unknown');
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  const elements = [...table.querySelectorAll<HTMLTableRowElement>('[data-target]')];
  const rows = elements.map(rowOf);
  const bodies = new Map(
    [...table.tBodies].map((body) => [body.dataset['group'] ?? '', body] as const),
  );
  /** Ids of the rows shown, in their order. */
  let shown: string[] = [];
  let arranged = '';
  let last = location.search;
  let { state } = readState(location.search, known);
  let speaking = 0;
  let typing = 0;

  const typed = () =>
    form.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? state.q;

  /** Put the rows into the groups of an order; what is in place stays there. */
  const order = () => {
    const key = `${state.sort} ${state.reversed}`;
    const facet = groupFacet[state.sort];
    const groups = arrange(
      rows,
      state,
      named[facet].map(([value]) => value),
    );
    if (arranged !== key && !(arranged === '' && state.sort === 'plan')) {
      const made = groups.map(({ of, rows: own }) => {
        const body = (state.sort === 'plan' && bodies.get(of)) || headed(facet, of);
        body.append(...own.map(({ place }) => elements[place] as HTMLElement));
        return body;
      });
      for (const body of [...table.tBodies]) if (!made.includes(body)) body.remove();
      table.append(...made);
    }
    arranged = key;
    return groups.flatMap(({ rows: own }) => own);
  };

  /** A group of rows under the name of a value. */
  const headed = (facet: Facet, of: string): HTMLTableSectionElement => {
    const body = document.createElement('tbody');
    const head = document.createElement('th');
    head.scope = 'rowgroup';
    head.colSpan = table.tHead?.rows[0]?.cells.length ?? 1;
    head.textContent = named[facet].find(([value]) => value === of)?.[1] ?? of;
    if (facet === 'unit') head.lang = 'zh-Hans';
    const row = document.createElement('tr');
    row.className = 'group';
    row.append(head);
    body.append(row);
    return body;
  };

  const show = (isTyping: boolean) => {
    const asked = wordsOf(state.q);
    const ordered = order();
    shown = [];
    for (const row of ordered) {
      const element = elements[row.place];
      if (!element) continue;
      element.hidden = !isAsked(row, state, asked);
      if (!element.hidden) shown.push(element.dataset['target'] ?? '');
    }
    for (const body of table.tBodies)
      body.hidden = !body.querySelector('[data-target]:not([hidden])');

    showMarks(chartAnchor('strip'), new Set(shown.map(targetAnchor)));
    showCounts(asked);
    showOrder();
    const all = shown.length === rows.length;
    const pattern = all ? words.all : shown.length === 0 ? words.nothing : words.some;
    say(fill(pattern, { shown: shown.length, all: rows.length }), isTyping);
    if (clear) clear.hidden = all && state.q === '';
    if (saved) saved.textContent = '';
  };

  const showCounts = (asked: readonly string[]) => {
    for (const facet of facets) {
      const counts = countValues(rows, facet, state, asked);
      for (const box of form.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]`)) {
        box.checked = state[facet].includes(box.value);
        const count = box.parentElement?.querySelector('[data-count]');
        if (count) count.textContent = `${counts.get(box.value) ?? 0}`;
      }
      const list = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
      for (const option of list?.options ?? []) {
        const { name } = option.dataset;
        if (name === undefined) continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = fill(words.count, { name, count });
        option.disabled = count === 0 && !state[facet].includes(option.value);
      }
      if (list) list.value = state[facet][0] ?? '';
    }
  };

  const showOrder = () => {
    const [list, reversed, q] = ['sort', 'reversed', 'q'].map((name) =>
      form.querySelector(`[name="${name}"]`),
    );
    if (list instanceof HTMLSelectElement) list.value = state.sort;
    if (reversed instanceof HTMLInputElement) {
      reversed.checked = state.reversed;
      reversed.disabled = state.sort === 'plan';
    }
    // What is being typed keeps its spaces.
    if (q instanceof HTMLInputElement && q.value.trim() !== state.q) q.value = state.q;
    for (const head of table.querySelectorAll('th[data-column]')) {
      if (head.getAttribute('data-column') === state.sort)
        head.setAttribute('aria-sort', state.reversed ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  };

  /** Show a sentence, and say it aloud: at once, or when nothing was typed for a while. */
  const say = (sentence: string, isTyping: boolean) => {
    clearTimeout(speaking);
    const set = () => {
      if (status && status.textContent !== sentence) status.textContent = sentence;
    };
    if (isTyping) speaking = window.setTimeout(set, quiet);
    else set();
  };

  /** Take what the address asks for. */
  const arrive = () => {
    clearTimeout(typing);
    last = location.search;
    const read = readState(location.search, known);
    state = read.state;
    if (unknown) {
      unknown.hidden = read.unknown.length === 0;
      unknown.textContent = read.unknown.map((value) => fill(words.unknown, { value })).join(' ');
    }
    show(false);
  };

  /** Change what is asked for, in the address too; typing makes no entries in the history. */
  const go = (change: Partial<TargetsState>, isTyping = false) => {
    clearTimeout(typing);
    // What was typed last may not have been looked for yet.
    state = { ...state, q: typed(), ...change };
    const address = location.pathname + writeState(state, location.search);
    if (isTyping) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    last = location.search;
    if (unknown) unknown.hidden = true;
    show(isTyping);
    if (change.plan) dispatchEvent(new Event(addressEvent));
  };

  const save = async () => {
    if (!saved) return;
    if (typed() !== state.q) go({}, true);
    const ids = shown;
    try {
      const answer = await fetch(section.dataset['file'] ?? '');
      if (!answer.ok) throw new Error(`${answer.status}`);
      // The mark is dropped by `text()`, and Excel wants it.
      const file = pickRecords(await answer.text(), ids);
      saveFile(`\uFEFF${file.replace(/^\uFEFF/, '')}`, `${words.file}.csv`, 'text/csv');
      saved.textContent = fill(words.saved, { count: ids.length });
    } catch {
      saved.textContent = words.saveFailed;
    }
  };

  clear?.addEventListener('click', () => {
    const { sort, reversed } = state;
    go({ ...emptyState, sort, reversed });
    // The button is gone; what it was about is next to it.
    form.querySelector<HTMLElement>('[data-csv]')?.focus();
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
    clearTimeout(typing);
    typing = window.setTimeout(() => go({}, true), pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    const facet = target.dataset['facet'] ?? name;
    if (name === 'sort') {
      const sort = sorts.find((each) => each === value) ?? 'plan';
      go({ sort, reversed: false });
    } else if (name === 'reversed') {
      go({ reversed: (target as HTMLInputElement).checked });
    } else if (isFacet(facet)) {
      go({ [facet]: target instanceof HTMLSelectElement ? one(value) : checked(facet) });
    }
  });
  const checked = (facet: Facet) =>
    [...form.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]:checked`)].map(
      ({ value }) => value,
    );
  form.querySelector('[data-csv]')?.addEventListener('click', () => void save());
  table.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-sort]') : null;
    const sort = sorts.find((each) => each === button?.dataset['sort']) satisfies Sort | undefined;
    if (sort) go({ sort, reversed: sort === state.sort && sort !== 'plan' && !state.reversed });
  });
  addEventListener('popstate', arrive);
  // A plan chosen in a chart is one to narrow the table to; what was pressed stays where it is in the window.
  document.addEventListener('click', ({ target }) => {
    const figure = target instanceof Element && target.closest('figure');
    if (!figure || location.search === last) return;
    const { top } = figure.getBoundingClientRect();
    arrive();
    scrollBy({ top: figure.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  arrive();
}

/** What of a row the script goes by. */
function rowOf(element: HTMLElement, place: number): Row {
  const { plan, kind, topics, measure, deadline, value } = element.dataset;
  const list = (values = '') => values.split(' ').filter((each) => each !== '');
  return {
    place,
    values: {
      plan: list(plan),
      kind: list(kind),
      topic: list(topics),
      unit: [measure ?? ''],
      deadline: list(deadline),
    },
    value: Number(value),
    words: [...element.querySelectorAll('.quantity, .subject, .place, .sentence, .plan, .topics')]
      .map(({ textContent }) => fold(textContent ?? ''))
      .join('\n'),
  };
}

/** Words as typed, folded; blanks part them. */
function wordsOf(q: string): string[] {
  return q
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
}

function isFacet(name: string): name is Facet {
  return facets.some((facet) => facet === name);
}

function one(value: string): string[] {
  return value === '' ? [] : [value];
}
