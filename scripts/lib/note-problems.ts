import { locateNote } from '../../src/plan/notes.ts';
import type { Note } from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';

/** Something wrong with a note or a correction. */
export interface NoteProblem {
  /** List of the file it stands in. */
  list: 'notes' | 'commitments';
  /** Place in that list, from 0. */
  index: number;
  /** Key that is wrong. */
  key: 'unit' | 'text' | 'quote';
  reason: string;
  ruleId: string;
}

/** Check that every note on a plan points at words that occur once in its unit. */
export function findNoteProblems(
  notes: readonly Note[],
  { id: plan, value, units }: Pick<PlanReading, 'id' | 'value' | 'units'>,
): NoteProblem[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const seen = new Set<string>();

  return notes.flatMap(({ unit: id, text }, index): NoteProblem[] => {
    const unit = byId.get(id);
    const twice = seen.has(`${id} ${text}`);
    seen.add(`${id} ${text}`);

    if (!unit) {
      const reason = `Unexpected unit \`${id}\`, expected one of plan \`${plan}\`; correct the id or delete the note`;
      return [{ list: 'notes', index, key: 'unit', reason, ruleId: 'note-unit' }];
    }

    if (!locateNote(value, unit, text)) {
      const reason =
        `Unexpected text \`${text}\`, expected words that occur once in \`${id}\`; ` +
        'copy them from the source, with enough around them, or delete the note';
      return [{ list: 'notes', index, key: 'text', reason, ruleId: 'note-text' }];
    }

    if (twice) {
      const reason = `Unexpected second note on \`${text}\` in \`${id}\`, expected one; delete one`;
      return [{ list: 'notes', index, key: 'text', reason, ruleId: 'note-twice' }];
    }

    return [];
  });
}
