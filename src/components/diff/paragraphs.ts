import type { DiffNode } from './nodes.ts';

/**
 * Cut nodes at line breaks, each line a paragraph; an element that reaches over a break goes on in the next one. The
 * breaks themselves are left out: paragraphs stand for them. Lines without text are left out too.
 */
export function paragraphsOf(nodes: readonly DiffNode[]): DiffNode[][] {
  const paragraphs: DiffNode[][] = [[]];
  for (const node of nodes) {
    for (const [index, text] of node.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...node, text });
    }
  }
  return paragraphs.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
