import type { ChartDrawing } from '../../chart/drawing.ts';
import type { PlanView } from '../corpus/types.ts';

/** Widths that layouts are made for, in pixels: of a page from 768 px on, and of a phone of 320 px without its margins. */
export const chartWidths = { wide: 720, narrow: 288 } as const;

/** A drawing for large windows and one for small ones, of the same marks in the same order. */
export interface Drawings {
  /** `chartWidths.wide` wide. */
  wide: ChartDrawing;
  /** `chartWidths.narrow` wide. */
  narrow: ChartDrawing;
}

/** What a cell of a chart's table says. */
export interface ChartCell {
  text: string;
  /** Address under the root of the passage or page it comes from. */
  href?: string;
  /** Plan that is silent: the words for it stand in `text`. */
  absent?: boolean;
  /** Whether the text is the plans' own Chinese, on pages in any language. */
  chinese?: boolean;
}

/** A row of a chart's table; its first cell is its name. */
export interface ChartRow {
  cells: readonly (ChartCell | string)[];
  /** Plan it is about, for highlighting. */
  plan?: string;
  /** Values to filter by, as of marks. */
  tags?: Readonly<Record<string, string>>;
}

/** The values of a chart as a table: the same as in the drawing, no fewer. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly ChartRow[];
}

/** Where values come from. */
export interface ChartSource {
  /** Plan, or plan and passage: `湖南省：专栏1`. */
  text: string;
  /** Address under the root. */
  href: string;
  /** Where in the plan the values stand, if `text` does not say so. */
  passages?: readonly { text: string; href: string }[];
}

/** Something to filter marks and rows by: those whose tag is another are hidden, those without the tag stay. */
export interface ChartFilter {
  /** Name of the tag and of the field in the address: lower-case letters. */
  name: string;
  label: string;
  /** Choices besides “all”. */
  options: readonly { value: string; label: string }[];
}

/** Another order of the same marks, to choose. */
export interface ChartOrder {
  /** Value of `sort` in the address. */
  id: string;
  label: string;
  drawings: Drawings;
}

/** A chart in one language, before anything is drawn. */
export interface Chart {
  /** Name of its files and address: lower-case letters, digits, `-`. */
  id: string;
  /** What it shows, as a sentence computed from the data. */
  title: string;
  /** How to read it, in a sentence or two; it goes into the pictures too. */
  lead?: string;
  /** Plans that it shows, in the order of the corpus. */
  plans: readonly PlanView[];
  drawings: Drawings;
  /** Other orders to choose; `drawings` is the first and is named by `orderLabel`. */
  orders?: readonly ChartOrder[];
  orderLabel?: string;
  filters?: readonly ChartFilter[];
  table: ChartTable;
  sources: readonly ChartSource[];
  /** Its file for spreadsheets: as many rows as the table. */
  csv: {
    fields: readonly string[];
    rows: readonly Readonly<Record<string, string | number | null>>[];
  };
  /** Address, in the default language, of the page it stands on. */
  page: string;
}
