/** A unit found, as an element; for the panel under the box and for the page of results. */
import type { Dictionary } from '../../i18n/index.ts';
import type { Excerpt, Range, Reason, ResultView } from '../../search/results.ts';
import { markQuery } from '../found/mark-address.ts';
import { element } from './element.browser.ts';
import type { ExcerptWindow } from './excerpt-window.ts';

/** Words of results. */
export type ResultWords = Pick<
  Dictionary['searchBox'],
  'matches' | 'reasons' | 'places' | 'kinds' | 'ownPage'
>;

export interface ResultOptions {
  /** Interface strings in the language of the page. */
  text: ResultWords;
  /** Whether the page is in English: then English names stand beside the Chinese ones. */
  english: boolean;
  /** Address of the home page in the language of the page, with a slash at its end. */
  pages: string;
  /** Most excerpts; all without it. */
  excerpts?: number;
  /** Choose a part of a sentence with its hits; without it the whole sentence is shown. */
  cut?: (text: string, ranges: readonly Range[]) => ExcerptWindow;
  /** Most headings above it to be shown, the nearest ones; all without it. */
  levels?: number;
  /** Rank of the heading; without it the title is no heading. */
  rank?: 2 | 3 | 4;
  /** Whether excerpts lead to their paragraph, and the unit's own page is linked. */
  links?: boolean;
}

/**
 * Draw a result.
 *
 * @returns
 *   `li[data-unit][data-match]`. Title and excerpts hold the source's own characters only; hits are in `<mark>`.
 */
export function resultElement(view: ResultView, options: ResultOptions): HTMLLIElement {
  const {
    text,
    english,
    pages,
    excerpts = Infinity,
    levels = Infinity,
    rank,
    links = false,
  } = options;
  const { plan, path, heading, kind } = view;
  const item = element('li', `result plan-${plan.color}`);
  item.setAttribute('data-unit', view.id);
  item.setAttribute('data-match', view.match);

  const place = element('p', 'result-place');
  const name = element('span', 'result-plan', plan.name);
  name.lang = 'zh-Hans';
  const way = element('span', '', path.slice(-levels).join(' › '));
  way.lang = 'zh-Hans';
  place.append(name, ...(english && plan.en ? [` ${plan.en}`] : []), ' ', way);

  const title = rank ? element(`h${rank}`, 'result-title') : element('p', 'result-title');
  const link = element('a');
  link.href = planAddress(view, view.anchor, pages);
  if (heading.text === '') {
    link.textContent = text.kinds[kind];
  } else {
    link.lang = 'zh-Hans';
    link.append(...markedNodes(heading.text, heading.ranges));
  }
  title.append(link);

  const gloss = english && view.en ? [element('p', 'result-gloss', view.en)] : [];
  const found = view.excerpts
    .slice(0, excerpts)
    .map((excerpt) => excerptElement(view, excerpt, options));

  const label = element('p', 'result-label');
  const why = element('span', 'result-match', resultLabel(view, text, english));
  label.append(why);
  if (view.count > 0) label.append(element('span', '', text.places(`${view.count}`)));
  if (links) {
    const own = element('a', '', text.ownPage);
    own.href = `${pages}plans/${view.id}/${markQuery(view.words)}`;
    label.append(own);
  }

  item.append(place, title, ...gloss, ...found, label);
  return item;
}

/** How a result answers the query, and why, as one says it. */
export function resultLabel(
  { match, reason, topics }: ResultView,
  text: ResultWords,
  english: boolean,
): string {
  return reason === null ? text.matches[match] : because(reason, topics, text, english);
}

function because(
  reason: Reason,
  topics: ResultView['topics'],
  { matches, reasons }: ResultWords,
  english: boolean,
): string {
  switch (reason.by) {
    case 'near':
      return reasons.near(reason.printed);
    case 'note': {
      const { printed, reading } = reason;
      return reasons.note(printed, reading);
    }
    case 'gloss':
      return reasons.gloss(reason.name);
    case 'topic': {
      const topic = topics.find(({ index }) => index === reason.topic);
      return topic ? reasons.topic((english && topic.en) || topic.name) : matches.related;
    }
    default:
      return reasons[reason.by](reason.word, reason.instead);
  }
}

/** Address of a passage on its plan's page, where the words are marked. */
export function planAddress(view: ResultView, anchor: string, pages: string): string {
  return `${pages}plans/${view.plan.id}/${markQuery(view.words)}#${anchor}`;
}

/** One sentence with its hits. */
export function excerptElement(
  view: ResultView,
  { anchor, text, ranges }: Excerpt,
  { pages, cut, links = false }: ResultOptions,
): HTMLElement {
  const shown = cut?.(text, ranges) ?? { text, ranges };
  const sentence = element('p', 'result-excerpt');
  sentence.lang = 'zh-Hans';
  // Signs of what was left out are generated: the element holds the source's characters.
  if ('cut' in shown) {
    sentence.toggleAttribute('data-cut-before', shown.cut[0]);
    sentence.toggleAttribute('data-cut-after', shown.cut[1]);
  }
  const nodes = markedNodes(shown.text, shown.ranges);
  if (links) {
    const link = element('a');
    link.href = planAddress(view, anchor, pages);
    link.append(...nodes);
    sentence.append(link);
  } else {
    sentence.append(...nodes);
  }
  return sentence;
}

/** A text with its ranges in `<mark>`. */
export function markedNodes(text: string, ranges: readonly Range[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push(element('mark', '', text.slice(start, end)));
    at = end;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}
