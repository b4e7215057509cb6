import type {
  CommitmentRecord,
  Correction,
  ComparableRecord,
  DepartmentGroup,
  Glosses,
  IndicatorRecord,
  NoteRecord,
  PlanFrontmatter,
  PlanRecord,
  SynonymTheme,
  Table,
  Topic,
  TopicGroup,
  UnitRecord,
  Words,
} from '../../schemas/index.ts';
import type { Period } from '../../plan/period.ts';
import type { Permalink } from '../../plan/permalinks.ts';
import type { JoinedDepartment } from '../departments/joined.ts';
import type { Heading } from '../departments/match.ts';
import type { PlanIdentity } from '../plan/identity.ts';

/** A note with its number on the plan's pages. */
export interface NumberedNote extends NoteRecord {
  /** Counted from 1 in document order. */
  index: number;
}

/** Everything the pages of one plan show. */
export interface PlanView {
  id: string;
  plan: PlanFrontmatter;
  /** Colour, shape and letter that tell it apart everywhere. */
  identity: PlanIdentity;
  record: PlanRecord;
  /** Years it is for, as far as its title says; otherwise `null`. */
  period: Period | null;
  /** Every unit in document order, indicators included. */
  units: readonly UnitRecord[];
  /** Units by id. */
  unitsById: ReadonlyMap<string, UnitRecord>;
  /** Children of a unit in document order; those at the top under `null`. Indicators are not among them. */
  children: ReadonlyMap<string | null, readonly UnitRecord[]>;
  indicators: readonly IndicatorRecord[];
  /** What it promises in numbers, in document order. */
  commitments: readonly CommitmentRecord[];
  /** What it says was reached before it began, in document order. */
  baselines: readonly CommitmentRecord[];
  /** Hand corrections of what was read as commitments. */
  corrections: readonly Correction[];
  notes: readonly NumberedNote[];
  /** Heading of each department that it names, by the name as printed. */
  departments: ReadonlyMap<string, Heading>;
  /** English names of the plan and its units, unofficial; `null` where nobody has written any. */
  gloss: Glosses | null;
  /** Cells of the columns that hold a table, by the column's id. */
  tables: ReadonlyMap<string, Table>;
  /** The text as received, from which the units' spans are cut. */
  source: string;
}

/** A unit in a topic. */
export interface TopicMember {
  /** The unit. */
  unit: UnitRecord;
  /** Whether a person put it there, or the alignment proposes it. */
  state: 'decided' | 'proposed';
  /** How much it is like the members of the other plans, 0 to 1; `null` where there are none. */
  score: number | null;
}

/** A topic joined to its units. */
export interface TopicView extends Omit<Topic, 'members'> {
  /** Group that it is of. */
  group: string;
  /** Every plan in the order of the corpus, with its members in document order; an empty list where it is silent. */
  cells: { plan: PlanView; members: TopicMember[] }[];
  /** Address of its page. */
  url: string;
}

/** A group of topics joined to their units. */
export interface TopicGroupView extends Omit<TopicGroup, 'topics' | 'alone'> {
  /** Id of its file. */
  id: string;
  topics: readonly TopicView[];
  /** Units that stand alone, with the reason; `null` where the alignment found nothing and nobody has confirmed it. */
  alone: readonly { unit: UnitRecord; reason: Words | null }[];
}

/** A pair of units of two plans that correspond. */
export interface Correspondence {
  /** Unit of one plan. */
  a: UnitRecord;
  /** Unit of another plan. */
  b: UnitRecord;
  /** How much the two are alike by computation, 0 to 1. */
  score: number;
  /** Share of a's characters, white space aside, that stand verbatim in b, in runs of 8 or more. */
  reuse: number;
  /** Topics that join them. */
  topics: readonly string[];
  /** Decided when a person put both into one topic. */
  state: 'decided' | 'proposed';
}

/** Everything the site shows. */
export interface Corpus {
  /** Day on which its latest text came in, ISO 8601; `null` where none says when it came. */
  version: string | null;
  /** Plans in the order in which they are listed. */
  plans: readonly PlanView[];
  plansById: ReadonlyMap<string, PlanView>;
  /** Groups of topics in the order in which they are shown. */
  groups: readonly TopicGroupView[];
  /** Topics by id. */
  topicsById: ReadonlyMap<string, TopicView>;
  /** What each unit corresponds to in other plans, best first, in document order of the plans; by the unit's id. */
  counterparts: ReadonlyMap<string, readonly Correspondence[]>;
  /** Share of plan a's characters that stand verbatim in plan b, in runs of 8 or more, for every ordered pair of plans. */
  reuse: readonly { a: string; b: string; share: number }[];
  /** Promises that several plans make. */
  comparable: readonly ComparableRecord[];
  /** Departments that the plans name, names of one duty under one heading; those in most units first. */
  departments: readonly JoinedDepartment[];
  /** Which names stand under one heading, in the order in which they are shown. */
  departmentGroups: readonly DepartmentGroup[];
  /** Groups of words that mean about the same, by what they are about, in the order in which they are shown. */
  synonyms: readonly SynonymTheme[];
  /** Ids that were published once and stand no more. */
  moved: readonly Permalink[];
}
