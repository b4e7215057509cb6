/** Passages side by side (`/compare/?u=…`): what the address names is fetched and shown; what one changes changes the address. */
import { copyText } from '../clipboard.browser.ts';
import type { SpokenMarks } from '../diff/nodes.ts';
import { focusOn } from '../focus.browser.ts';
import { mostPassages } from './compare-address.ts';
import { drawPairs, drawPassages } from './draw.browser.ts';
import { keepChoice, startKept } from './kept.browser.ts';
import { makePassage, writeWords, type Passage } from './passages.browser.ts';
import { startPicking } from './pick.browser.ts';
import { showProblems } from './problems.browser.ts';
import { resolveSelection } from './resolve.ts';
import {
  compared,
  moved,
  readSelection,
  withAdded,
  without,
  writeSelection,
  type Selection,
} from './selection.ts';
import { startSuggestions } from './suggestions.browser.ts';
import { unitAnswer, type Answer } from './unit-data.ts';
import { bare, comparedWords } from './words.ts';

const find = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<Kind>(selector);

const page = find('#compare');
const chosen = find('#chosen');
const list = find('.passages');
const pairs = find<HTMLSelectElement>('[data-choose-pair] select');
const form = find<HTMLFormElement>('#pick form');
const suggested = find<HTMLDetailsElement>('#suggested');
const canonical = find<HTMLLinkElement>('link[rel="canonical"]');
const published = canonical?.href ?? location.href.replace(/[?#].*$/, '');

if (page && chosen && list && pairs && form && suggested)
  start({ page, chosen, list, pairs, form, suggested });

interface Parts {
  page: HTMLElement;
  chosen: HTMLElement;
  list: HTMLElement;
  pairs: HTMLSelectElement;
  form: HTMLFormElement;
  suggested: HTMLDetailsElement;
}

function start({ page, chosen, list, pairs, form, suggested }: Parts): void {
  const { root = '', pages = '' } = page.dataset;
  const words = chosen.dataset;
  const spoken = JSON.parse(words['spoken'] ?? '{}') as SpokenMarks;
  const status = chosen.querySelector('[role="status"]');
  const problemList = chosen.querySelector<HTMLElement>('.problems');
  const numberList = chosen.querySelector<HTMLElement>('.numbers');
  const kept = page.querySelector<HTMLElement>('[data-kept]');
  const fetchFile = (path: string) => fetch(root + path);
  const answers = new Map<string, Promise<Answer>>();
  const passages = new Map<string, Passage>();
  let selection: Selection = { ids: [], pair: null };
  let shown: Passage[] = [];
  /** Counts what was shown, so that what comes late is not. */
  let turn = 0;

  const ask = (id: string): Promise<Answer> => {
    const known = answers.get(id) ?? unitAnswer(id, fetchFile);
    answers.set(id, known);
    return known;
  };
  const say = (text = '') => {
    if (status) status.textContent = text.replace('{count}', String(shown.length));
  };
  const addressOf = (next: Selection) => location.pathname + writeSelection(next);

  /** A step of the reader: one may go back before it. */
  const go = async (next: Selection): Promise<void> => {
    if (writeSelection(next) === writeSelection(selection)) return;
    history.pushState(null, '', addressOf(next));
    keepChoice(selection, next);
    await show(next);
  };
  const add = async (id: string): Promise<void> => {
    await go(withAdded(selection, [id]));
    const added = passages.get(id)?.element.querySelector<HTMLElement>('h3');
    if (!added?.isConnected) return;
    focusOn(added);
    added.scrollIntoView({ block: 'nearest' });
  };
  const remove = async (id: string): Promise<void> => {
    const at = shown.findIndex(({ unit }) => unit.id === id);
    await go(without(selection, id));
    const next = (shown[at] ?? shown.at(-1))?.element.querySelector<HTMLElement>('h3');
    const target = next ?? page.querySelector<HTMLElement>('h1');
    if (target) focusOn(target);
  };
  const clear = async (): Promise<void> => {
    await go({ ids: [], pair: null });
    const title = page.querySelector<HTMLElement>('h1');
    if (title) focusOn(title);
  };
  const step = async (id: string, by: -1 | 1): Promise<void> => {
    // Past its neighbour on the page: what is not shown between them does not count.
    const from = shown.findIndex(({ unit }) => unit.id === id);
    const other = shown[from + by]?.unit.id;
    let next = selection;
    while (other !== undefined && next.ids.indexOf(id) * by < next.ids.indexOf(other) * by)
      next = moved(next, id, by);
    await go(next);
    const buttons = passages.get(id)?.element.querySelectorAll<HTMLButtonElement>('[data-step]');
    const usable = [...(buttons ?? [])].filter(({ disabled }) => !disabled);
    (usable.find(({ dataset }) => dataset['step'] === String(by)) ?? usable[0])?.focus();
  };

  const show = async (asked: Selection): Promise<void> => {
    const mine = ++turn;
    selection = asked;
    shape();
    const count = asked.ids.length;
    if (count > 0) say((words['loading'] ?? '').replace('{count}', `${count}`));
    const resolved = await resolveSelection(asked, ask);
    if (mine !== turn) return;

    const { units, problems } = resolved;
    if (writeSelection(resolved.selection) !== writeSelection(asked)) {
      // The address of what moved would only lead here again.
      history.replaceState(null, '', addressOf(resolved.selection));
      keepChoice(asked, resolved.selection);
      selection = resolved.selection;
      shape();
    }
    shown = units.map((unit) => {
      const passage = passages.get(unit.id) ?? makePassage(unit, pages);
      passages.set(unit.id, passage);
      return passage;
    });
    drawPassages(list, shown);
    drawPairs(pairs, shown, words['pair'] ?? '');
    if (problemList)
      showProblems(problemList, problems, {
        retry: (id) => void retry(id),
        remove: (id) => void remove(id),
      });
    offer(units, units.length >= mostPassages);
    say(words[shown.length > 0 ? 'status' : 'none']);
    await mark();
  };

  const retry = async (id: string): Promise<void> => {
    answers.delete(id);
    await show(selection);
  };

  /** What the page looks like with passages, and without. */
  const shape = (): void => {
    const any = selection.ids.length > 0;
    chosen.hidden = !any;
    // Below what one came for.
    const [pick, whole] = [form.closest('section'), page.querySelector('#pairs')];
    const [first, last] = any ? [pick, whole] : [whole, pick];
    // Not anew: what is moved loses the focus.
    if (first && last && first.nextElementSibling !== last) last.before(first);
    if (canonical) canonical.href = published + writeSelection(selection);
    showKept?.(selection);
  };

  /** Mark the differences of the chosen two, and take the marks from all others. */
  const mark = async (): Promise<void> => {
    const mine = turn;
    const [a, b] = (selection.pair ?? []).map((id) => shown.find(({ unit }) => unit.id === id));
    pairs.value = a && b ? `${a.unit.id},${b.unit.id}` : '';
    chosen.toggleAttribute('data-marked', Boolean(a && b));
    for (const passage of shown)
      if (passage !== a && passage !== b) writeWords(passage, bare(comparedWords(passage.unit)));
    if (numberList) numberList.hidden = true;
    if (!a || !b) return;
    try {
      const { markDifferences, showNumbers } = await import('./differences.browser.ts');
      if (mine !== turn) return;
      const { mode, numbers, said } = markDifferences(a, b, spoken);
      chosen.dataset['marked'] = mode;
      // Between texts that are no versions of one another, no number stands for another.
      if (numberList) showNumbers(numberList, mode === 'edits' ? numbers : []);
      if (words[said]) say(words[said]);
    } catch {
      if (mine === turn) say(words['diffFailed']);
    }
  };

  const showKept = kept && startKept(kept, addressOf, () => form.querySelector('select')?.focus());
  const offer = startSuggestions(suggested, ask, (id) => void add(id));
  startPicking(form, fetchFile, (id) => void add(id));
  pairs.addEventListener('change', () => void go(compared(selection, pairs.value.split(','))));
  chosen.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    const passage = shown.find(({ element }) => element.contains(button));
    const { step: by } = button.dataset;
    if (passage && by !== undefined) void step(passage.unit.id, by === '-1' ? -1 : 1);
    else if (passage && 'remove' in button.dataset) void remove(passage.unit.id);
    else if ('clear' in button.dataset) void clear();
    else if ('copy' in button.dataset)
      void copyText(published + writeSelection(selection)).then((done) =>
        say(words[done ? 'copied' : 'copyFailed']),
      );
  });
  addEventListener('popstate', () => void show(readSelection(location.search)));

  const asked = readSelection(location.search);
  const address = addressOf(asked);
  // One form of the address for one selection.
  if (address !== location.pathname + location.search)
    history.replaceState(null, '', address + location.hash);
  void show(asked);
}
