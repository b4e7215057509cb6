/**
 * The open data: shapes of `dist/data/*.json` and of `plan:inspect --json`.
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
  /** Id of the plan, such as `hunan`. */
  id: string;
  /** Short name in the interface. This and the next three are `null` for a text that is only inspected. */
  shortTitle: string | null;
  /** Full name of the place. */
  region: string | null;
  /** Tier of the government that issued it. */
  level: Level | null;
  /** Id of the plan it carries out. */
  parent: string | null;
  /** Address of the plan's page under the site's root. */
  url: string;
}

/** Kind of an addressable part. */
export type UnitKind = 'head' | 'section' | 'column' | 'item' | 'indicator' | 'tail';

/** One row of `units.json`. */
export interface UnitRecord {
  /** Stable id, `<plan>/<local>`. */
  id: string;
  /** Id of the plan. */
  plan: string;
  kind: UnitKind;
  /** Depth of a section in the outline, from 1; `null` for all other kinds. */
  level: number | null;
  /** Number or sign that opens the heading, layout spaces removed, without Markdown `#`. */
  marker: string | null;
  /** Number the marker stands for; of an indicator, its own. */
  ordinal: number | null;
  /** Heading text, without the `。` that closes a run-in heading; of an indicator, its name. */
  title: string | null;
  /** Id of the unit it stands in, or `null` at the top. */
  parent: string | null;
  /** Own paragraphs, rejoined, one `\n` between them, without marker and title. */
  text: string;
  /** Own ranges of the source; over all units but the indicators they make up the source. */
  spans: Span[];
  /** From the line of the marker or title to the last own line. */
  lines: Lines;
  /** Lead and participants, or `null` where the text names nobody. */
  responsibility: Responsibility | null;
  /** Ids of the topics it is a member of. */
  topics: string[];
  /** Address of the unit's own page under the site's root. */
  url: string;
}

/** One row of `indicators.json`. */
export interface IndicatorRecord extends Omit<
  IndicatorFrontmatter,
  'kind' | 'order' | 'parent' | 'spans'
> {
  /** Id of the plan. */
  plan: string;
  /** Topic of group `indicators` it belongs to, or `null`. */
  topic: string | null;
  /** Address of the indicator's own page under the site's root. */
  url: string;
}

/** One row of `notes.json`. */
export interface NoteRecord extends Note {
  /** Id of the plan. */
  plan: string;
  /** Lines of the suspected words. */
  lines: Lines;
}

/** One row of `glosses.json`. */
export interface GlossRecord {
  /** Id of the plan or unit. */
  id: string;
  /** Its English name, unofficial. */
  en: string;
}

/** One message of the reader, as `plan:inspect --json` prints it. */
export interface MessageRecord {
  /** Name of the rule, which is its file in `src/plan/rules/`. */
  ruleId: string;
  /** What is unexpected, what was expected, and how to mend it. */
  reason: string;
  /** Line, 1-based; `null` where it concerns the whole text. */
  line: number | null;
  /** Column, 1-based. */
  column: number | null;
  /** `error` where the file is not usable. */
  severity: 'error' | 'warning' | 'info';
}
