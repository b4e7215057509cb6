import type { ResultView } from '../../../search/results.ts';
import { chosenQuery } from '../../picker/compare-address.ts';
import {
  excerptElement,
  resultElement,
  type ResultOptions,
  type ResultWords,
} from '../result.browser.ts';
import { fill } from './fill.ts';
import type { ResultHeading } from './headings.ts';
import { make } from './make.browser.ts';
import { namedQuery, type LiveWords } from './status.ts';

/** What results of the page are drawn with. */
export interface ResultMaker {
  text: ResultWords;
  words: LiveWords;
  english: boolean;
  /** Address of the home page in the language of the page. */
  pages: string;
  /** Words of the link that puts a unit beside others. */
  compare: string;
  /** Units that were put beside others already. */
  compared: readonly string[];
  /** Mark of a plan, to be put before its name. */
  markOf(plan: string): Node | null;
}

/** So many sentences of a result are shown; the others when asked for. */
const sentences = 3;

/** Draw a result with everything one can do with it. */
export function drawResult(view: ResultView, maker: ResultMaker): HTMLLIElement {
  const { text, words, english, pages, compare, compared, markOf } = maker;
  const options: ResultOptions = {
    text,
    english,
    pages,
    links: true,
    rank: 3,
    excerpts: sentences,
  };
  const item = resultElement(view, options);
  const label = item.querySelector('.result-label');
  const mark = markOf(view.plan.id);
  if (mark) item.querySelector('.result-plan')?.prepend(mark);

  const further = view.excerpts.slice(sentences);
  if (further.length > 0) {
    const more = fill(words.moreSentences, { count: further.length });
    const details = make('details', {}, make('summary', {}, more));
    details.addEventListener(
      'toggle',
      () => details.append(...further.map((each) => excerptElement(view, each, options))),
      { once: true },
    );
    label?.before(details);
  }

  label?.append(
    make(
      'a',
      {
        class: 'add-to-compare no-print',
        href: `${pages}compare/${chosenQuery([view.id])}`,
        'data-compare': view.id,
        ...(compared.includes(view.id) && { 'data-chosen': '' }),
      },
      compare,
    ),
  );
  return item;
}

/** Draw what stands above the first result of a tier or a group. */
export function drawHeading(
  heading: ResultHeading,
  query: string,
  { words, english }: Pick<ResultMaker, 'words' | 'english'>,
): HTMLElement {
  if (heading.above === 'tier') {
    const { match, units, hits } = heading;
    const title = fill(words.tiers[match], { query: namedQuery(query) });
    const count = fill(words.tierCounts[match], { units, hits });
    return make('h2', {}, `${title} `, make('small', {}, count));
  }

  const { id, name, en, count, plans, silent } = heading.group;
  const isGloss = english && en !== '';
  const title =
    id === ''
      ? make('span', {}, words.noTopic)
      : make('span', isGloss ? {} : { lang: 'zh-Hans' }, isGloss ? en : name);
  const facts = [fill(words.groupCount, { count })];
  // Of one plan there is nothing to compare.
  if (silent.length > 0) {
    facts.push(fill(words.inPlans, { plans, all: plans + silent.length }));
    facts.push(fill(words.silent, { names: silent.join(words.comma) }));
  } else if (plans > 1) {
    facts.push(fill(words.inAllPlans, { all: plans }));
  }
  return make('h2', {}, title, ' ', make('small', {}, facts.join(words.semicolon)));
}
