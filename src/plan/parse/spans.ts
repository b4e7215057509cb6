import type { Span } from '../../schemas/span.ts';
import type { Point } from '../text/lines.ts';
import { outerSpan } from '../text/pieces.ts';
import type { PlanNode, PlanRoot, PlanUnitNode } from '../types.ts';
import type { Block } from './block.ts';

/**
 * Give every unit its source ranges, so that together they are the whole source: a line reaches from its first
 * character to the next line that is not blank, and the first one from the beginning.
 *
 * @param length
 *   Length of the source, in UTF-16 units.
 */
export function assignSpans(
  blocks: readonly Block[],
  owners: ReadonlyMap<Block, PlanUnitNode>,
  length: number,
): void {
  const lines = blocks
    .flatMap((block) =>
      block.lineStarts.map((start) => ({
        start,
        spans: owners.get(block)?.spans,
      })),
    )
    .sort((a, b) => a.start - b.start);
  for (const [index, { start: ownStart, spans }] of lines.entries()) {
    const start = index === 0 ? 0 : ownStart;
    const end = lines[index + 1]?.start ?? length;
    if (!spans || start === end) continue;
    const last = spans.at(-1);
    if (last?.[1] === start) last[1] = end;
    else spans.push([start, end]);
  }
}

/**
 * Give every node its position, from its first character to its last, its children included.
 *
 * @param place
 *   Turns an offset into a place.
 */
export function assignPositions(root: PlanRoot, place: (offset: number) => Point): void {
  const walk = (node: PlanNode): Span | undefined => {
    const ranges: Span[] = 'pieces' in node ? [...node.pieces] : [];
    const header = node.type === 'table' ? node.header : [];
    const children: readonly PlanNode[] = 'children' in node ? node.children : [];
    for (const child of [...header, ...children]) {
      const range = walk(child);
      if (range) ranges.push(range);
    }
    const range = outerSpan(ranges);
    if (range) node.position = { start: place(range[0]), end: place(range[1]) };
    return range;
  };
  walk(root);
}
