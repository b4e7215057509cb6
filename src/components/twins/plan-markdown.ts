import type { BlockContent } from 'mdast';
import { defaultLocale, strings } from '../../i18n/index.ts';
import { planName } from '../corpus/names.ts';
import { outline, type OutlineNode } from '../corpus/outline.ts';
import type { PlanView } from '../corpus/types.ts';
import { unitText } from '../text/unit-text.ts';
import { headingNode, textNodes, writeGfm } from './markdown.ts';
import { noteNodes, printedHeading, sourceNodes } from './unit-markdown.ts';
import type { Cited } from './unit-twin.ts';

const { page } = strings(defaultLocale);

/** A plan as Markdown: its whole text under its headings, special columns as quotations, tables as tables. */
export function planMarkdown(plan: PlanView, { permalink, hash }: Cited): string {
  return writeGfm([
    headingNode(planName(plan), 1),
    ...outline(plan).flatMap((node) => nodesOf(node, plan)),
    ...noteNodes(plan),
    ...sourceNodes(plan, [
      { label: page.labels.permalink, value: permalink, link: permalink },
      { label: page.labels.hash, value: hash },
    ]),
  ]);
}

function nodesOf({ unit, depth, children }: OutlineNode, plan: PlanView): BlockContent[] {
  const shown = unitText(unit, plan);
  const headed = unit.marker !== null || unit.title !== null;
  const nodes = [
    ...(headed ? [headingNode(printedHeading(shown), depth + 1)] : []),
    ...textNodes(shown),
    ...children.flatMap((child) => nodesOf(child, plan)),
  ];

  return unit.kind === 'column' ? [{ type: 'blockquote', children: nodes }] : nodes;
}
