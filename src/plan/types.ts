import type { Literal, Parent } from 'unist';
import type { Span } from '../schemas/span.ts';
import type { MarkerStyle } from './grammar/marker.ts';

/** A part of the plan with an address; its spans and those of all other units make up the whole source. */
export interface Unit extends Parent {
  /** Local id: `s3-2-3`, `c6`, `c6-3`, `head`, `tail`; unique in the plan. */
  id: string;
  /** The unit's own source ranges, in order, without those of its children that are units. */
  spans: Span[];
}

/** A whole plan document: head, sections, tail. */
export interface PlanRoot extends Parent {
  type: 'root';
  children: (PlanHead | PlanSection | PlanTail)[];
}

/** What stands before the first section: notice, titles, preamble. */
export interface PlanHead extends Unit {
  type: 'head';
  children: (PlanParagraph | PlanColumn)[];
}

/** What stands after the last section (copies to, imprint), and the page numbers of all pages. */
export interface PlanTail extends Unit {
  type: 'tail';
  children: (PlanParagraph | PlanColumn)[];
}

/** The heading of a section, column or item. */
export interface Heading {
  /** Number or sign as printed, layout spaces removed; `undefined` where there is none. */
  marker: string | undefined;
  /** The number it stands for. */
  ordinal: number | undefined;
  /** Heading text, layout spaces removed, without the `。` that closes it. */
  title: string | undefined;
  /** Source ranges of marker, title and closing `。`; empty where there is no heading. */
  pieces: Span[];
  /** Whether the title is followed by text in the same line (run-in), closed by `。` or a space. */
  runIn: boolean;
}

/** A heading of the outline, its own text, its columns and its subsections. */
export interface PlanSection extends Unit, Heading {
  type: 'section';
  /** Depth in the outline, from 1. */
  level: number;
  /** How it is numbered. */
  style: MarkerStyle;
  children: (PlanParagraph | PlanColumn | PlanSection)[];
}

/** A boxed list of actions, or an indicator table. */
export interface PlanColumn extends Unit, Heading {
  type: 'column';
  children: (PlanParagraph | PlanTable | PlanItem)[];
}

/** A numbered action inside a column. */
export interface PlanItem extends Unit, Heading {
  type: 'item';
  /** How it is numbered. */
  style: MarkerStyle;
  children: PlanParagraph[];
}

/** An indicator table. */
export interface PlanTable extends Parent {
  type: 'table';
  /** Cells of the head row, rejoined; empty when there is none. */
  header: PlanCell[];
  children: PlanRow[];
}

/** A row of an indicator table. */
export interface PlanRow extends Parent {
  type: 'row';
  children: PlanCell[];
}

/** A cell, its layout rejoined. */
export interface PlanCell extends Literal {
  type: 'cell';
  value: string;
  /** Source ranges whose text is the value. */
  pieces: Span[];
}

/** One paragraph; also the fallback for a line no rule knows, so that no text is lost. */
export interface PlanParagraph extends Literal {
  type: 'paragraph';
  /** The text, rejoined. */
  value: string;
  /** Source ranges whose text is the value. */
  pieces: Span[];
}

export type PlanNode =
  | PlanRoot
  | PlanHead
  | PlanTail
  | PlanSection
  | PlanColumn
  | PlanItem
  | PlanTable
  | PlanRow
  | PlanCell
  | PlanParagraph;

/** Nodes that are units: each owns source ranges of its own. */
export type PlanUnitNode = PlanHead | PlanTail | PlanSection | PlanColumn | PlanItem;
