import type { IndicatorRecord, NoteRecord, PlanRecord, UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { ownNotes, type Cited } from './unit-twin.ts';

/** A plan as data at its own address: its row of `plans.json`, and its rows of the other tables. */
export interface PlanTwin extends PlanRecord, Cited {
  /** SHA-256 of the file as received. */
  sha256: string;
  units: readonly UnitRecord[];
  indicators: readonly IndicatorRecord[];
  notes: readonly NoteRecord[];
}

/** A plan as data. */
export function planTwin(plan: PlanView, cited: Cited): PlanTwin {
  return {
    ...plan.record,
    ...cited,
    sha256: plan.plan.sha256,
    units: plan.units,
    indicators: plan.indicators,
    notes: ownNotes(plan),
  };
}
