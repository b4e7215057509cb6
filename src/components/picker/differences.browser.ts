/** Differences of two passages; fetched when someone asks for them. */
import { compareTexts } from '../../diff/compare.ts';
import { sides } from '../../diff/sides.ts';
import type { NumberChange } from '../../diff/types.ts';
import { nodesOf, type SpokenMarks } from '../diff/nodes.ts';
import { writeWords, type Passage } from './passages.browser.ts';
import { comparedWords } from './words.ts';

/**
 * Mark in two passages what differs; in two that have little in common, what they share.
 *
 * @returns
 *   Numbers that differ; what there is to say, as a key of the page's words: `cut`, `same`, `shared`, or nothing for
 *   `edits`.
 */
export function markDifferences(a: Passage, b: Passage, spoken: SpokenMarks) {
  const comparison = compareTexts(comparedWords(a.unit), comparedWords(b.unit));
  const marked = sides(comparison);
  writeWords(a, nodesOf(marked.a, spoken));
  writeWords(b, nodesOf(marked.b, spoken));
  const { edits, numbers, cut } = comparison;
  const same = edits.every(({ op }) => op === 'equal');
  return { mode: marked.mode, numbers, said: cut ? 'cut' : same ? 'same' : marked.mode };
}

/** List numbers that are other ones in the second passage, each with the words around it in its own passage. */
export function showNumbers(panel: HTMLElement, changes: readonly NumberChange[]): void {
  panel.hidden = changes.length === 0;
  panel.querySelector('ul')?.replaceChildren(
    ...changes.map(({ from, to, contextA, contextB }) => {
      const item = document.createElement('li');
      item.append(...inContext(from, contextA), ' → ', ...inContext(to, contextB));
      return item;
    }),
  );
}

function inContext(number: string, { before, after }: NumberChange['contextA']): (Node | string)[] {
  const strong = document.createElement('strong');
  strong.textContent = number;
  return [before, strong, after];
}
