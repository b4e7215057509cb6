/**
 * The open data: shapes of `dist/data/*.json` and of `plan:inspect --json` (design.md §6).
 *
 * They are types, not schemas: they are made from frontmatter that was validated already.
 */
import type { IndicatorFrontmatter } from './indicator.ts';
import type { Note } from './notes.ts';
import type { Notice } from './plan.ts';
import type { Responsibility } from './responsibility.ts';
import type { Level } from './source.ts';
import type { Lines, Span } from './span.ts';

/** One row of `plans.json`. */
export interface PlanRecord extends Notice {
  id: string;
  shortTitle: string | null;
  region: string | null;
  level: Level | null;
  parent: string | null;
  /** Address of the plan's page under the site's root. */
  url: string;
}

/** Kind of an addressable part. */
export type UnitKind = 'head' | 'section' | 'column' | 'item' | 'indicator' | 'tail';

/** One row of `units.json`. */
export interface UnitRecord {
  id: string;
  plan: string;
  kind: UnitKind;
  level: number | null;
  marker: string | null;
  ordinal: number | null;
  title: string | null;
  parent: string | null;
  /** Own paragraphs, rejoined, one `\n` between them, without marker and title. */
  text: string;
  spans: Span[];
  lines: Lines;
  responsibility: Responsibility | null;
  topics: string[];
  url: string;
}

/** One row of `indicators.json`. */
export interface IndicatorRecord extends Omit<
  IndicatorFrontmatter,
  'kind' | 'order' | 'parent' | 'spans'
> {
  plan: string;
  /** Topic of group `indicators` it belongs to, or `null`. */
  topic: string | null;
  url: string;
}

/** One row of `notes.json`. */
export interface NoteRecord extends Note {
  plan: string;
  lines: Lines;
}

/** One message of the reader, as `plan:inspect --json` prints it. */
export interface MessageRecord {
  ruleId: string;
  reason: string;
  /** 1-based. */
  line: number | null;
  column: number | null;
  severity: 'error' | 'warning' | 'info';
}
