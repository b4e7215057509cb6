/** What the panel under the box holds, as elements. */
import type { Dictionary } from '../../../i18n/index.ts';
import type { Destination, SearchAnswer } from '../../../search/messages.ts';
import { emptyState, writeState, type QueryState } from '../../../search/query-state.ts';
import { departmentSlug } from '../../departments/slug.ts';
import { element } from '../element.browser.ts';
import { excerptWindow } from '../excerpt-window.ts';
import { resultElement, type ResultOptions } from '../result.browser.ts';

/** Words and addresses that go into a panel. */
export interface PanelWords {
  text: Dictionary['searchBox'];
  english: boolean;
  /** Address of the home page in the language of the page. */
  pages: string;
}

/** Most results that a panel shows. */
export const shownResults = 6;

/** Characters of an excerpt in a panel: two lines on a phone, three with larger text. */
const excerptLength = 56;

/** One line on what was found. */
export function statusOf({ total, counts, hits, state }: SearchAnswer, { text }: PanelWords) {
  if (total === 0) return state.plan.length > 0 ? text.nothingHere : text.nothing;
  if (counts.exact === 0) return text.foundOther(`${total}`);
  return counts.exact === total
    ? text.foundExact(`${total}`, `${hits}`)
    : text.foundBoth(`${counts.exact}`, `${total - counts.exact}`);
}

/** What was found: where one can go directly, the first results, the way to all of them. */
export function answerParts(answer: SearchAnswer, words: PanelWords): HTMLElement[] {
  const { text, english, pages } = words;
  const { state, total, views, destinations, suggestions } = answer;
  const parts: HTMLElement[] = [];

  if (destinations.length > 0) {
    const links = destinations.slice(0, 3).map((each) => destinationLink(each, words));
    parts.push(line('', links));
  }

  if (views.length > 0) {
    const list = element('ol', 'panel-results');
    list.setAttribute('aria-label', text.results);
    const options: ResultOptions = {
      text,
      english,
      pages,
      excerpts: 1,
      cut: (sentence, ranges) => excerptWindow(sentence, ranges, excerptLength),
      levels: 1,
    };
    list.append(...views.slice(0, shownResults).map((view) => resultElement(view, options)));
    parts.push(list);
  }

  if (total === 0 && suggestions.length > 0) {
    const links = suggestions.map(({ words: q, count }) =>
      link(`${q} (${count})`, searchAddress({ ...emptyState, q }, pages), 'zh-Hans'),
    );
    parts.push(line(text.tryWords, links));
  }

  if (total === 0) parts.push(waysElsewhere(words));
  const all = element('p', 'panel-all');
  all.append(link(total > 0 ? text.all(`${total}`) : text.toPage, searchAddress(state, pages)));
  parts.push(all);
  return parts;
}

/** Queries of before, and a button (`data-clear`) that forgets them. */
export function recentParts(queries: readonly string[], { text, pages }: PanelWords) {
  const head = element('p', 'panel-line', `${text.recent} `);
  head.append(button(text.clear, 'clear'));
  const list = element('ul', 'panel-recent');
  for (const q of queries) {
    const entry = element('li');
    const way = link(q, searchAddress({ ...emptyState, q }, pages));
    way.dataset['query'] = q;
    entry.append(way);
    list.append(entry);
  }
  return [head, list, element('p', 'panel-line', text.recentKept)];
}

/** When the texts did not come: once more (`data-again`), or by another way. */
export function failedParts(words: PanelWords): HTMLElement[] {
  const again = element('p', 'panel-line');
  again.append(button(words.text.again, 'again'));
  return [again, waysElsewhere(words)];
}

function waysElsewhere({ text, pages }: PanelWords): HTMLElement {
  const ways = Object.entries(text.ways).map(([path, name]) => link(name, `${pages}${path}/`));
  return line(text.otherWays, ways);
}

function destinationLink(
  { kind, id, name, en }: Destination,
  { text, english, pages }: PanelWords,
) {
  const path = {
    topic: `topics/${id}/`,
    plan: `plans/${id}/`,
    department: `departments/#${departmentSlug(id)}`,
  }[kind];
  const isGloss = english && en !== '';
  const way = element('span');
  way.append(
    element('span', 'panel-kind', text.destinations[kind]),
    ' ',
    link(isGloss ? en : name, pages + path, isGloss ? '' : 'zh-Hans'),
  );
  return way;
}

function searchAddress(state: QueryState, pages: string): string {
  return `${pages}search/${writeState({ ...state, q: addressable(state.q) })}`;
}

/** As much of a query as an address can hold: many servers refuse one of more than 8 kB, and a character may take nine bytes. */
export function addressable(query: string): string {
  return [...query].slice(0, 800).join('');
}

function line(words: string, links: readonly HTMLElement[]): HTMLElement {
  const made = element('p', 'panel-line', words);
  for (const each of links) made.append(' ', each);
  return made;
}

function link(words: string, address: string, lang = ''): HTMLAnchorElement {
  const made = element('a');
  const name = element('span', '', words);
  if (lang) name.lang = lang;
  made.href = address;
  made.append(name);
  return made;
}

function button(words: string, name: string): HTMLButtonElement {
  const made = element('button', '', words);
  made.type = 'button';
  made.dataset[name] = '';
  return made;
}
