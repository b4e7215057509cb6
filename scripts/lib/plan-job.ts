/** The work on one plan, as plain data in and out, so that it can be done in any thread. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { planFiles } from '../../src/plan/markdown/files.ts';
import type { Correction, IndicatorRecord, Note, SourceFacts } from '../../src/schemas/index.ts';
import { isRefused } from './content-error.ts';
import { findCorrectionProblems } from './correction-problems.ts';
import type { PlacedUnit } from './coverage.ts';
import { compareFolder, type Difference } from './difference.ts';
import { type NoteProblem, findNoteProblems } from './note-problems.ts';
import { readChecked } from './read-source.ts';

/** One plan to read. */
export interface PlanJob {
  id: string;
  /** Path of the text, as messages call it. */
  path: string;
  text: string;
  facts: SourceFacts;
  notes: readonly Note[];
  /** Hand corrections of what is read as commitments. */
  corrections?: readonly Correction[];
  /** Folder of the generated files, to compare with; `null` compares nothing. */
  folder: string | null;
  /** Folder that takes the files that differ; `null` writes nothing. */
  output: string | null;
}

/** What became of it. */
export interface PlanOutcome {
  /** What the reader says, and the checks of its numbers. */
  messages: PlainMessage[];
  /** All units in document order; none when the text is not usable. */
  units: PlacedUnit[];
  /** Its indicators, to be compared with those of other plans; none when the text is not usable. */
  indicators: readonly IndicatorRecord[];
  noteProblems: NoteProblem[];
  /** How many files the plan has. */
  files: number;
  /** How its folder differs from them. */
  difference: Difference;
}

/** A message without its class, which does not pass from thread to thread. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source' | 'fatal'>;

/** Read a plan, check its notes, compare its files, and write those that differ. */
export function runPlanJob({
  facts,
  notes,
  corrections = [],
  folder,
  output,
  ...plan
}: PlanJob): PlanOutcome {
  const reading = readChecked(plan.text, { ...plan, corrections });
  const messages = reading.file.messages.map(({ reason, place, ruleId, source, fatal }) => ({
    reason,
    place,
    ruleId,
    source,
    fatal,
  }));
  const outcome: PlanOutcome = {
    messages,
    units: [],
    indicators: [],
    noteProblems: [],
    files: 0,
    difference: { stale: [], missing: [], extra: [] },
  };

  if (isRefused(reading.file)) return outcome;
  outcome.units = reading.units.map(({ id, lines }) => ({ id, line: lines[0] }));
  outcome.indicators = reading.numbers.indicators;
  outcome.noteProblems = [
    ...findNoteProblems(notes, reading),
    ...findCorrectionProblems(corrections, reading),
  ];
  if (folder === null) return outcome;

  const files = planFiles(reading, facts);
  outcome.files = files.size;
  outcome.difference = compareFolder(folder, files);
  if (output !== null) writeFiles(output, files, outcome.difference);
  return outcome;
}

/** The file of a plan, with what its reader said. */
export function fileOf({ path, text }: PlanJob, { messages }: PlanOutcome): VFile {
  const file = new VFile({ path, value: text });

  for (const { reason, place, ruleId, source, fatal } of messages) {
    const message = file.message(reason, {
      ...(place && { place }),
      ...(ruleId && { ruleId }),
      ...(source && { source }),
    });
    message.fatal = fatal;
  }

  return file;
}

function writeFiles(
  output: string,
  files: ReadonlyMap<string, string>,
  { stale, missing }: Difference,
): void {
  const made = new Set<string>();

  for (const path of [...stale, ...missing]) {
    const target = join(output, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, files.get(path) ?? '');
  }
}
