import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';

/** Options that keep the text as it is: nothing is turned into Markdown that was not there. */
const writer = remark()
  .data('settings', { bullet: '-', rule: '-', fences: true, resourceLink: true })
  .freeze();

/** One paragraph of plain text. Line breaks in it stay line breaks. */
export function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** A second-level heading of plain text. */
export function heading(value: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

/** Write Markdown. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

/**
 * Text of the body of a section or indicator.
 *
 * @param markdown
 *   Body, as it stands below the frontmatter.
 * @returns
 *   Paragraphs with one `\n` between them.
 */
export function bodyText(markdown: string): string {
  return fromMarkdown(markdown).children.map(nodeText).join('\n');
}

/** Own text of a column, and the text of each of its items, in order. */
export interface ColumnText {
  text: string;
  items: string[];
}

/** Text of the body of a column: what stands before the first heading is its own. */
export function columnText(markdown: string): ColumnText {
  const parts: string[][] = [[]];
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') parts.push([]);
    else parts.at(-1)?.push(nodeText(node));
  }
  const [text = '', ...items] = parts.map((paragraphs) => paragraphs.join('\n'));
  return { text, items };
}

function nodeText(node: Nodes): string {
  return toString(node);
}
