import type { DiffNode } from '../diff/nodes.ts';
import type { UnitData } from './unit-data.ts';
import { bare, comparedWords, wordsOf } from './words.ts';

/** A unit on the page. */
export interface Passage {
  unit: UnitData;
  element: HTMLElement;
  /** Name of its plan, as the page writes it. */
  planName: string;
}

/** Makes the elements of a unit; `pages` is the root of pages in the page's language. */
export function makePassage(unit: UnitData, pages: string): Passage {
  const element = copyOf('passage');
  const plan = planTemplate(unit.plan);
  const planMark = plan?.content.firstElementChild?.cloneNode(true) ?? unit.plan;
  const find = <Kind extends HTMLElement>(selector: string) =>
    element.querySelector<Kind>(selector);

  if (plan?.dataset['color']) element.classList.add(plan.dataset['color']);
  find('[data-plan]')?.replaceChildren(planMark);
  const place = find('.place');
  const { path } = unit;
  const above = path.flatMap(({ heading }) => heading ?? []);
  const name = unit.kind === 'indicator' ? [unit.title ?? ''] : [];
  if (place) place.textContent = [...above, ...name].join(' › ');
  const link = find<HTMLAnchorElement>('.ways a');
  if (link) link.href = pages + unit.url.replace(/^\//, '');
  const empty = find('.no-text');
  if (empty) empty.hidden = unit.text !== '';
  const words = find('.words');
  if (words) words.dataset['unit'] = unit.id;

  const passage = { unit, element, planName: plan?.dataset['name'] ?? unit.plan };
  element.setAttribute('aria-label', `${passage.planName} ${unit.marker ?? ''}${unit.title ?? ''}`);
  writeWords(passage, bare(comparedWords(unit)));
  return passage;
}

/** Write a passage's words anew, with marks or without. Nothing of ours is text in them. */
export function writeWords({ unit, element }: Passage, nodes: readonly DiffNode[]): void {
  const { heading, paragraphs } = wordsOf(unit, nodes);
  const words = element.querySelector('.words');
  const title = heading.length > 0 ? [lineOf('h4', heading)] : [];
  words?.replaceChildren(...title, ...paragraphs.map((line) => lineOf('p', line)));
}

/** The element in a template, anew. */
export function copyOf(template: string): HTMLElement {
  const found = document.getElementById(template) as HTMLTemplateElement;
  return found.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** What the page holds of a plan: its name and its colour. */
export function planTemplate(plan: string): HTMLTemplateElement | undefined {
  return [...document.querySelectorAll<HTMLTemplateElement>('template[data-plan]')].find(
    ({ dataset }) => dataset['plan'] === plan,
  );
}

function lineOf(tag: 'h4' | 'p', nodes: readonly DiffNode[]): HTMLElement {
  const line = document.createElement(tag);
  line.append(
    ...nodes.map(({ tag, class: kind, label, text }) => {
      if (tag === null) return text;
      const part = document.createElement(tag);
      part.className = kind;
      part.textContent = text;
      if (label !== '') part.dataset['label'] = label;
      return part;
    }),
  );
  return line;
}
