/** What stands around the results: what narrows them, what the query names, and help where there are none. */
import type { Destination, SearchAnswer } from '../../../search/messages.ts';
import { emptyState, writeState } from '../../../search/query-state.ts';
import { departmentSlug } from '../../departments/slug.ts';
import type { NameOf } from './facets.browser.ts';
import { fill } from './fill.ts';
import { make } from './make.browser.ts';
import { conditionsOf } from './narrowing.ts';
import type { LiveWords } from './status.ts';
import type { Unreadable } from './unreadable.ts';

/** What these parts are made with. */
export interface Maker {
  words: LiveWords;
  nameOf: NameOf;
  /** Address of the home page in the language of the page. */
  pages: string;
  english: boolean;
}

/** Show what narrows the search, each to be taken away. */
export function showChips(
  holder: HTMLElement,
  answer: Pick<SearchAnswer, 'state' | 'facets'>,
  { words, nameOf }: Maker,
): void {
  const conditions = conditionsOf(answer.state);
  holder.hidden = conditions.length === 0;
  holder.querySelector('ul')?.replaceChildren(
    ...conditions.map(({ facet, value }) => {
      const known = answer.facets[facet].find((each) => each.value === value);
      const { name, lang } = nameOf(facet, known ?? { value, name: value, en: '' });
      const label = fill(words.remove, { facet: words.facets[facet], name });
      return make(
        'li',
        {},
        make(
          'button',
          { type: 'button', 'aria-label': label, 'data-facet': facet, 'data-value': value },
          make('span', lang ? { lang } : {}, name),
        ),
      );
    }),
  );
}

/** Say what the address asks for that is not there. */
export function showUnknown(
  holder: HTMLElement,
  unknown: SearchAnswer['unknown'],
  unreadable: readonly Unreadable[],
  { words }: Pick<Maker, 'words'>,
): void {
  const lines = [
    ...unknown.map(({ facet, value }) =>
      fill(words.unknown, { facet: words.facets[facet], value }),
    ),
    ...unreadable.map(({ name, value }) => {
      if (name === 'match') return fill(words.unknown, { facet: words.facets.match, value });
      return fill(name === 'sort' ? words.unknownSort : words.unknownGroup, { value });
    }),
  ];
  holder.hidden = lines.length === 0;
  holder.replaceChildren(...lines.map((line) => make('li', {}, line)));
}

/** Offer what the query names. */
export function showDestinations(
  holder: HTMLElement,
  destinations: readonly Destination[],
  { words, pages, english }: Maker,
): void {
  holder.hidden = destinations.length === 0;
  const addresses: Record<Destination['kind'], (id: string) => string> = {
    topic: (id) => `topics/${id}/`,
    department: (name) => `departments/#${departmentSlug(name)}`,
    plan: (id) => `plans/${id}/`,
  };
  holder.replaceChildren(
    words.destinations,
    ...destinations.flatMap(({ kind, id, name, en }) => {
      const href = pages + addresses[kind](id);
      const own = english && en !== '' ? { text: en } : { text: name, lang: 'zh-Hans' };
      const named = make('span', own.lang ? { lang: own.lang } : {}, own.text);
      return [make('a', { href }, `${words.destination[kind]} `, named), ' '];
    }),
  );
}

/** Help where nothing was found: words that are found, other ways to ask, what narrows too much. */
export function showNone(
  holder: HTMLElement,
  { suggestions, found }: SearchAnswer,
  { words, pages }: Maker,
): void {
  const without = fill(words.without, { count: found });
  const widen = make('button', { type: 'button', 'data-widen': '' }, words.withoutAction);
  holder.replaceChildren(
    ...(found === 0 ? [] : [make('p', {}, without, ' ', widen)]),
    ...(suggestions.length === 0
      ? []
      : [
          make('p', {}, words.suggestions),
          make(
            'ul',
            { class: 'suggestions', lang: 'zh-Hans' },
            ...suggestions.map(({ words: q, count }) =>
              make('li', {}, queryLink(q, pages, fill(words.suggestion, { words: q, count }))),
            ),
          ),
        ]),
    make('ul', {}, ...words.hints.map((hint) => make('li', {}, hint))),
  );
}

/** Queries as links to their results. */
export function queryLinks(queries: readonly string[], pages: string): Node[] {
  return queries.map((q) => make('li', {}, queryLink(q, pages, q)));
}

function queryLink(q: string, pages: string, name: string): HTMLElement {
  return make('a', { href: `${pages}search/${writeState({ ...emptyState, q })}` }, name);
}
