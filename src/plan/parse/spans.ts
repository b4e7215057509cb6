import type { Span } from '../../schemas/span.ts';
import type { Point } from '../text/lines.ts';
import type { PlanNode, PlanRoot, PlanUnitNode } from '../types.ts';
import type { Block } from './blocks.ts';

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

/** Ranges of the content of a node itself: a heading with its number, a paragraph, a cell. */
function ownPieces(node: PlanNode): readonly Span[] {
  return 'pieces' in node ? node.pieces : [];
}

/**
 * Give every node its position, from its first character to its last, its children included.
 *
 * @param place
 *   Turns an offset into a place.
 */
export function assignPositions(root: PlanRoot, place: (offset: number) => Point): void {
  const walk = (node: PlanNode): Span | undefined => {
    const children: readonly PlanNode[] = [
      ...(node.type === 'table' ? node.header : []),
      ...('children' in node ? node.children : []),
    ];
    const ranges = [
      ...ownPieces(node),
      ...children.flatMap((child) => [walk(child) ?? []].filter(isSpan)),
    ];
    if (ranges.length === 0) return undefined;
    const range: Span = [
      Math.min(...ranges.map(([start]) => start)),
      Math.max(...ranges.map(([, end]) => end)),
    ];
    node.position = { start: place(range[0]), end: place(range[1]) };
    return range;
  };
  walk(root);
}

function isSpan(value: Span | never[]): value is Span {
  return value.length === 2;
}
