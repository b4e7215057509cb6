import { findWords } from './find-words.ts';

/** A hit on the page: its marks, more than one where it runs through links and the like. */
export type Hit = readonly HTMLElement[];

/** What holds the source's own characters in a unit; captions and labels are ours. */
const printed = 'p, h1, h2, h3, h4, h5, h6, td, th';

/**
 * Mark words in texts of plans.
 *
 * A unit is looked through as a whole, as the search does. Nothing but `<mark class="found">` comes into the page, so that the
 * characters of each element stay what they were.
 *
 * @returns
 *   All hits in the order of the page.
 */
export function markWords(texts: Iterable<Element>, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const text of texts) {
    for (const nodes of nodesByUnit(text).values()) {
      const found = findWords(
        nodes.map(({ data }) => data),
        words,
      );
      hits.push(...wrap(nodes, found));
    }
  }
  return hits.sort(([a], [b]) => (a && b && isBefore(a, b) ? -1 : 1));
}

/** Take all marks off. */
export function removeMarks(hits: readonly Hit[]): void {
  for (const mark of hits.flat()) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

function nodesByUnit(text: Element): Map<Element, Text[]> {
  const units = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!(node instanceof Text) || !parentElement?.closest(printed)) continue;
    const unit = parentElement.closest('.unit') ?? text;
    const nodes = units.get(unit);
    if (nodes) nodes.push(node);
    else units.set(unit, [node]);
  }
  return units;
}

function wrap(nodes: readonly Text[], hits: ReturnType<typeof findWords>): Hit[] {
  const marks = hits.map((): HTMLElement[] => []);
  // From the end, so that what is cut off a text leaves the places before it as they are.
  for (let index = hits.length - 1; index >= 0; index--) {
    for (const { piece, range } of [...(hits[index] ?? [])].reverse()) {
      const node = nodes[piece];
      if (!node) continue;
      const [start, end] = range;
      if (end < node.length) node.splitText(end);
      const words = start > 0 ? node.splitText(start) : node;
      const mark = document.createElement('mark');
      mark.className = 'found';
      words.replaceWith(mark);
      mark.append(words);
      marks[index]?.unshift(mark);
    }
  }
  return marks;
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
