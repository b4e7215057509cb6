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
import type { TopicLevel, Words } from './topics.ts';

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

/** One row of `topics.json`. */
export interface TopicRecord {
  /** Id of the topic. */
  id: string;
  /** Id of its group. */
  group: string;
  /** Title of the topic; the English one is unofficial. */
  title: Words;
  /** Kind of unit that it compares. */
  level: TopicLevel;
  /** What belongs to it, in one line. */
  definition: Words;
  /** Ids of its units, plan by plan in document order; any two of different plans correspond to each other. */
  members: string[];
  /** Those of them that the alignment proposes and nobody has confirmed yet. */
  proposed: string[];
  /** Ids of the plans that are silent on it. */
  absent: string[];
  /** Why only one plan speaks of it, or `null`. */
  alone: Words | null;
  /** Address of its page under the site's root. */
  url: string;
}

/** One row of `alone.json`. */
export interface AloneRecord {
  /** The unit, which corresponds to nothing in any other plan. */
  unit: string;
  /** Id of the plan. */
  plan: string;
  /** Id of the group of topics that it is listed in. */
  group: string;
  /** Why it stands alone; `null` where the alignment found nothing and nobody has confirmed it yet. */
  reason: Words | null;
}

/** One row of `correspondences.json`: two units of different plans that share a topic. */
export interface CorrespondenceRecord {
  /** The one unit. */
  a: string;
  /** The other unit. Each pair has two rows, one each way. */
  b: string;
  /** How much the two are alike by computation, 0 to 1; the same both ways. */
  score: number;
  /** Share of a's characters that stand verbatim in b, in runs of 8 or more, 0 to 1. */
  reuse: number;
  /** Ids of the topics that join them. */
  topics: string[];
  /** Whether a person put both into one topic, or the alignment proposes it. */
  state: 'decided' | 'proposed';
}

/** One row of `reuse.json`. */
export interface ReuseRecord {
  /** Id of the one plan. */
  a: string;
  /** Id of the other plan. */
  b: string;
  /** Share of a's characters, white space and Markdown `#` aside, in runs of 8 or more that stand anywhere in b. */
  share: number;
}

/** One row of `departments.json`: a name that a unit makes responsible, in a role. */
export interface DutyRecord {
  /** Slug of the heading that the name stands under, such as `civil-affairs`; of a name that no list joins, made of it. */
  department: string;
  /** What offices of the duty are called together, in Chinese; the name as printed where no list joins it. */
  heading: string;
  /** The same in English, unofficial; `null` where nobody has written any. */
  headingEn: string | null;
  /** Name as printed. */
  name: string;
  /** Id of the plan. */
  plan: string;
  /** Id of the unit that names it. */
  unit: string;
  role: 'lead' | 'participant';
  /** Ids of the topics of the unit. */
  topics: string[];
  /** Address of the department's page under the site's root. */
  url: string;
}

/** One row of `glosses.json`. */
export interface GlossRecord {
  /** Id of the plan or unit. */
  id: string;
  /** Its English name, unofficial. */
  en: string;
}

/** One row of `synonyms.json`: words that mean about the same. */
export interface SynonymRecord {
  /** Id of the group. */
  id: string;
  /** Id of what it is about. */
  theme: string;
  /** What it is about; the English title is unofficial. */
  title: Words;
  /** Words of plans, the usual one first: what is looked for. */
  find: string[];
  /** Words that people type and that lead to those of `find`. */
  say: string[];
  /** Where the words differ, or why they stand together, in Chinese; `null` where nothing is said. */
  note: string | null;
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
