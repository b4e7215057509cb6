import type { Sides, Span } from '../../diff/types.ts';
import type { IndicatorRecord, UnitRecord } from '../../schemas/index.ts';
import type { Correspondence, PlanView } from '../corpus/types.ts';

/** How two plans stand to each other: b carries out a, a carries out b, or neither says so. */
export type Relation = 'down' | 'up' | 'none';

/** A unit of a beside a unit of b. */
export interface UnitPair {
  a: UnitRecord;
  /** The correspondence as seen from b: its `a` is our b. */
  bond: Correspondence;
  /** Shares of each text that stand verbatim in the other, 0 to 1. */
  reuse: { a: number; b: number };
  /** Marks of a's compared text; none where the two are the same. */
  spans: readonly Span[] | undefined;
  /** Whether it stands beside a unit of b further up already. */
  isRepeated: boolean;
}

/** One unit of b with what it corresponds to in a. */
export interface PairEntry {
  unit: UnitRecord;
  /**
   * What became of it: a `heading` has no text of its own; `own` has nothing in a that corresponds to it; `same` has title
   * and text of its counterpart, white space aside; `duty` has them but for who is responsible.
   */
  kind: 'heading' | 'own' | 'same' | 'duty' | 'changed';
  /** The units of a shown beside it, the one that is most like it first; the others are shown with no other unit of b. */
  pairs: readonly UnitPair[];
  /** Further units of a that correspond to it, and are shown elsewhere. */
  others: readonly UnitRecord[];
  /** Marks of its compared text; none where it is compared with nothing, or nothing differs. */
  spans: readonly Span[] | undefined;
  /** How it is marked; see `Sides`. */
  mode: Sides['mode'];
  /** Whether the texts were too long and too different to be compared word by word. */
  cut: boolean;
  /** Numbers that differ between it and the units of a it is compared with. */
  numbers: readonly NumberRow[];
}

/** A number, date or reach as one of the two plans prints it, with the words around it. */
export interface Printed {
  /** Unit in which it stands. */
  unit: UnitRecord;
  before: string;
  value: string;
  after: string;
}

/** A number that is another one in the other plan. */
export interface NumberRow {
  kind: 'indicator' | 'number' | 'date' | 'scope';
  a: Printed;
  b: Printed;
  /** Id of the unit of b under which it is compared on the page. */
  entry: string;
}

/** A unit of either plan that has its counterpart. */
export interface LoneUnit {
  unit: UnitRecord;
  /** Id of the unit of b under which it is compared on the page. */
  entry: string;
}

/** Sentences of a unit that stand nowhere in the other plan, although the unit has its counterpart there. */
export interface LoneSentences extends LoneUnit {
  sentences: readonly string[];
}

/** Two corresponding indicators. */
export interface IndicatorPair {
  a: IndicatorRecord;
  b: IndicatorRecord;
  same: boolean;
}

/** Everything a page says of two plans. */
export interface PlanPair {
  a: PlanView;
  b: PlanView;
  relation: Relation;
  /** Shares of each plan's text that stand verbatim in the other, 0 to 1. */
  reuse: { a: number; b: number };
  /** Units of b in document order, indicators aside. */
  entries: readonly PairEntry[];
  /** Units of a with text that correspond to nothing in b, in document order. */
  onlyA: readonly UnitRecord[];
  /** The same of b. */
  onlyB: readonly UnitRecord[];
  /** Headings of a that have no text and correspond to nothing in b. */
  headingsOnlyA: readonly UnitRecord[];
  indicators: readonly IndicatorPair[];
  /** Numbers that differ, indicators first. */
  numbers: readonly NumberRow[];
  /** Sentences of corresponding units that stand on one side only; `null` where the plans share too little to say so. */
  lone: { a: readonly LoneSentences[]; b: readonly LoneSentences[] } | null;
  /** Units of each plan that name who is responsible, while what corresponds to them names nobody. */
  responsible: { a: readonly LoneUnit[]; b: readonly LoneUnit[] };
}
