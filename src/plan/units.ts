import type { Responsibility } from '../schemas/responsibility.ts';
import type { UnitRecord } from '../schemas/records.ts';
import type { Table } from '../schemas/column.ts';
import type { Lines, Span } from '../schemas/span.ts';
import { findResponsibility, isResponsibilityLabel } from './grammar/responsibility.ts';
import { readResponsibility } from './grammar/responsibility-names.ts';
import { outerSpan } from './text/pieces.ts';
import { locator, type Point, splitLines } from './text/lines.ts';
import type { PlanNode, PlanParagraph, PlanRoot, PlanTable, PlanUnitNode } from './types.ts';

/** A unit as one flat record; what topics and addresses add comes later. */
export interface PlanUnit extends Omit<UnitRecord, 'topics' | 'url'> {
  /** Cells of the table, where a column holds one; otherwise `null`. */
  table: Table | null;
}

type Place = (offset: number) => Point;

/**
 * Lay the tree out as a list.
 *
 * @param plan
 *   Id of the plan, which opens every id.
 * @param value
 *   The text the tree was read from.
 * @returns
 *   All units but the indicators, in document order.
 */
export function listUnits(root: PlanRoot, plan: string, value: string): PlanUnit[] {
  const place = locator(splitLines(value));
  const units: PlanUnit[] = [];
  const walk = (node: PlanUnitNode, parent: string | null) => {
    const unit = toUnit(node, plan, parent, place);
    // A head or tail that only holds a table has nothing of its own.
    if (node.spans.length > 0) units.push(unit);
    for (const child of node.children) {
      if (child.type === 'section' || child.type === 'column' || child.type === 'item') {
        walk(child, node.type === 'head' || node.type === 'tail' ? null : unit.id);
      }
    }
  };
  for (const child of root.children) walk(child, null);
  return units;
}

function toUnit(node: PlanUnitNode, plan: string, parent: string | null, place: Place): PlanUnit {
  const heading = node.type === 'head' || node.type === 'tail' ? undefined : node;
  const table = node.type === 'column' ? node.children.find(isTable) : undefined;
  return {
    id: `${plan}/${node.id}`,
    plan,
    kind: node.type,
    level: node.type === 'section' ? node.level : null,
    marker: heading?.marker ?? null,
    ordinal: heading?.ordinal ?? null,
    title: heading?.title ?? null,
    parent,
    text: ownText(node),
    spans: node.spans.map(([start, end]) => [start, end]),
    lines: ownLines(node, place),
    responsibility: ownResponsibility(node),
    table: table ? tableCells(table) : null,
  };
}

function isTable(node: PlanNode): node is PlanTable {
  return node.type === 'table';
}

function isOwn(node: PlanNode): node is PlanParagraph | PlanTable {
  return node.type === 'paragraph' || node.type === 'table';
}

/** Paragraphs and tables of a unit, without those of its subordinate units. */
export function ownParts(node: PlanUnitNode): (PlanParagraph | PlanTable)[] {
  const children: readonly PlanNode[] = node.children;
  return children.filter(isOwn);
}

/** A paragraph as it is; a table a row a line, cells parted by a tab. */
function partText(part: PlanParagraph | PlanTable): string {
  if (part.type === 'paragraph') return part.value;
  const { header, rows } = tableCells(part);
  return (header.length > 0 ? [header, ...rows] : rows).map((cells) => cells.join('\t')).join('\n');
}

function ownText(node: PlanUnitNode): string {
  return ownParts(node).map(partText).join('\n');
}

function tableCells(table: PlanTable): Table {
  return {
    header: table.header.map(({ value }) => value),
    rows: table.children.map((row) => row.children.map(({ value }) => value)),
  };
}

/** Lines from the heading, or else the first paragraph, to the last own paragraph. */
function ownLines(node: PlanUnitNode, place: Place): Lines {
  const pieces = [...('pieces' in node ? node.pieces : []), ...ownParts(node).flatMap(partPieces)];
  const [first, last] = outerSpan(pieces) ?? [0, 1];
  return [place(first).line, place(last - 1).line];
}

function partPieces(part: PlanParagraph | PlanTable): readonly Span[] {
  if (part.type === 'paragraph') return part.pieces;
  const cells = [...part.header, ...part.children.flatMap(({ children }) => children)];
  return cells.flatMap(({ pieces }) => pieces);
}

/** Who closes the unit's own text. */
function ownResponsibility(node: PlanUnitNode): Responsibility | null {
  if (node.type === 'head' || node.type === 'tail') return null;
  const texts = ownParts(node).flatMap((part) => (part.type === 'paragraph' ? part.value : []));
  const unlabelled = texts.findLastIndex((text) => !isResponsibilityLabel(text));
  const labels = texts.slice(unlabelled + 1);
  if (labels.length > 0) return readResponsibility(labels.join('\n').replace(/。$/, ''));

  const last = ownParts(node).at(-1);
  const text = last?.type === 'paragraph' ? last.value : '';
  const closing = findResponsibility(text);
  if (closing) return readResponsibility(text.slice(closing.start, closing.end));

  // Or the bracket stands in the heading, and so before the text.
  const [first = ''] = texts;
  const opening = findResponsibility(first);
  return opening?.start === 1 ? readResponsibility(first.slice(1, opening.end)) : null;
}
