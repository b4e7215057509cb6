import type {
  Glosses,
  IndicatorRecord,
  NoteRecord,
  PlanFrontmatter,
  PlanRecord,
  Table,
  Topic,
  TopicGroup,
  UnitRecord,
} from '../../schemas/index.ts';
import type { Period } from '../../plan/period.ts';
import type { Permalink } from '../../plan/permalinks.ts';
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
  notes: readonly NumberedNote[];
  /** English names of the plan and its units, unofficial; `null` where nobody has written any. */
  gloss: Glosses | null;
  /** Cells of the columns that hold a table, by the column's id. */
  tables: ReadonlyMap<string, Table>;
  /** The text as received, from which the units' spans are cut. */
  source: string;
}

/** A group of topics with the id of its file. */
export interface TopicGroupView extends TopicGroup {
  id: string;
}

/** Everything the site shows. */
export interface Corpus {
  /** Day on which its latest text came in, ISO 8601; `null` where none says when it came. */
  version: string | null;
  /** Plans in the order in which they are listed. */
  plans: readonly PlanView[];
  plansById: ReadonlyMap<string, PlanView>;
  groups: readonly TopicGroupView[];
  topicsById: ReadonlyMap<string, Topic>;
  /** Ids that were published once and stand no more. */
  moved: readonly Permalink[];
}
