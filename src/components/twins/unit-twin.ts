import { closesWithStop } from '../../plan/closing-stop.ts';
import type { Permalink } from '../../plan/permalinks.ts';
import type {
  CorrespondenceRecord,
  IndicatorRecord,
  NoteRecord,
  UnitRecord,
} from '../../schemas/index.ts';
import { heading } from '../corpus/names.ts';
import { ancestors } from '../corpus/outline.ts';
import type { Correspondence, PlanView } from '../corpus/types.ts';
import { correspondenceRecord } from '../open-data/topic-records.ts';

/** Where a passage stands for good, and what its text was. */
export interface Cited {
  /** Full address with the hash. */
  permalink: string;
  /** First 8 hexadecimal digits of the SHA-256 of the text without white space. */
  hash: string;
}

/** A unit as data at its own address: its row of `units.json`, and what a reader of one file would have to look up. */
export interface UnitTwin extends UnitRecord, Cited {
  planTitle: string | null;
  documentNumber: string | null;
  issuer: string | null;
  date: string | null;
  /** Whether the source prints a `。` after the title; it is in neither title nor text, but is hashed. */
  closed: boolean;
  /** Units above it, from the top down, with their headings. */
  path: { id: string; heading: string | null }[];
  /** Units of other plans that correspond to it, plan by plan, the likeliest of each first. */
  counterparts: TwinCounterpart[];
  /** Ids of the units inside it, in document order. */
  children: string[];
  notes: NoteRecord[];
  /** Its row of `indicators.json`, where it is an indicator. */
  indicator: IndicatorRecord | null;
}

/** A unit of another plan that corresponds to one; as in `correspondences.json`. */
export interface TwinCounterpart extends Omit<CorrespondenceRecord, 'a' | 'b'> {
  id: string;
}

/** What stands at the address of a unit that is there no more. */
export interface MovedTwin {
  id: string;
  /** Id it has now, or `null` where it is gone. */
  movedTo: string | null;
  /** Why it is gone. */
  gone: string | null;
}

/** A unit as data. */
export function unitTwin(
  unit: UnitRecord,
  plan: PlanView,
  { counterparts, ...cited }: Cited & { counterparts: readonly Correspondence[] },
): UnitTwin {
  const { title, documentNumber, issuer, date } = plan.record;

  return {
    ...unit,
    planTitle: title,
    documentNumber,
    issuer,
    date,
    closed: closesWithStop(unit, plan.source),
    ...cited,
    path: ancestors(unit, plan).map((above) => ({ id: above.id, heading: heading(above) })),
    counterparts: counterparts.map((bond) => {
      const { a: _, b: id, ...measured } = correspondenceRecord(bond);
      return { id, ...measured };
    }),
    children: (plan.children.get(unit.id) ?? []).map(({ id }) => id),
    notes: ownNotes(plan).filter((note) => note.unit === unit.id),
    indicator: plan.indicators.find(({ id }) => id === unit.id) ?? null,
  };
}

/** What became of a unit that was published once. */
export function movedTwin({ id, target, gone }: Permalink): MovedTwin {
  return { id, movedTo: target, gone };
}

/** Notes of a plan as its data has them: their numbers are the page's own. */
export function ownNotes({ notes }: Pick<PlanView, 'notes'>): NoteRecord[] {
  return notes.map(({ index: _, ...note }) => note);
}
