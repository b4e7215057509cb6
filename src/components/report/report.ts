import type { ReportRecord } from '../../schemas/index.ts';
import { locateNote } from '../../plan/notes.ts';
import { localId, planAddress } from '../../plan/address.ts';
import type { Corpus, NumberedNote, PlanView } from '../corpus/types.ts';
import { anchorAt } from './anchor-at.ts';
import { excerptAt, type SourceExcerpt } from './excerpt.ts';
import { placesIn, planMessages } from './plan-messages.ts';

/** A row of the report with what its page shows. */
export interface ReportEntry {
  record: ReportRecord;
  excerpt: SourceExcerpt;
  /** Notes on the place. */
  notes: NumberedNote[];
}

/** What is odd in one plan, in the order of its text. */
export interface PlanReport {
  plan: PlanView;
  entries: ReportEntry[];
}

const reports = new WeakMap<Corpus, PlanReport[]>();

/** What is odd in every plan, plans in their listed order. */
export function reportOf(corpus: Corpus): PlanReport[] {
  const known = reports.get(corpus);
  if (known) return known;
  const made = corpus.plans.map((plan) => ({ plan, entries: entriesOf(plan, corpus.plans) }));
  reports.set(corpus, made);
  return made;
}

/** The rows of `report.json`. */
export function reportRecords(corpus: Corpus): ReportRecord[] {
  return reportOf(corpus).flatMap(({ entries }) => entries.map(({ record }) => record));
}

function entriesOf(plan: PlanView, plans: readonly PlanView[]): ReportEntry[] {
  const { source } = plan;
  const place = placesIn(source);
  const located = plan.notes.flatMap((note) => {
    const unit = plan.unitsById.get(note.unit);
    const found = unit && locateNote(source, unit, note.text);
    return found ? [{ note, ...found }] : [];
  });

  return planMessages(plan, plans).map(({ ruleId, severity, reason, start, end }) => {
    const { line, column } = place(start);
    const anchor = anchorAt(plan, start);
    const notes = located
      .filter((noted) => noted.start < Math.max(end, start + 1) && start < noted.end)
      .map(({ note }) => note);
    const excerpt = excerptAt(source, start, end);
    return {
      record: {
        plan: plan.id,
        ruleId,
        severity,
        line,
        column,
        unit: anchor?.unit.id ?? null,
        anchor: anchor?.id ?? null,
        text: excerpt.words,
        reason,
        notes: notes.map(({ text }) => text),
        url: `${planAddress(plan.id)}${anchor ? `#${localId(anchor.id)}` : ''}`,
      },
      excerpt,
      notes,
    };
  });
}
