import type { Node } from 'unist';
import { shorten } from './text-table.ts';

/**
 * Print a tree, a node a line: type, fields, place, beginning of its text.
 *
 * @example
 *   section level=1 marker="一、" title="背景" 24:1-26:1
 *     paragraph 25:1-25:80 "“十三五”时期，省委、…"
 */
export function viewTree(node: Node, depth = 0): string {
  const {
    type,
    position,
    children,
    value,
    data: _,
    ...fields
  } = node as Node & {
    children?: unknown;
    value?: unknown;
  };
  const place = position
    ? [
        `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}`,
      ]
    : [];
  const parts = [
    type,
    ...Object.entries(fields)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => `${key}=${shorten(JSON.stringify(field), 60)}`),
    ...place,
    ...(typeof value === 'string' ? [shorten(JSON.stringify(value), 60)] : []),
  ];
  const below = Array.isArray(children) ? (children as Node[]) : [];
  return [
    '  '.repeat(depth) + parts.join(' '),
    ...below.map((child) => viewTree(child, depth + 1)),
  ].join('\n');
}
