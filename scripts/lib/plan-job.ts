/** The work on one plan, as plain data in and out, so that it can be done in any thread. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { planFiles } from '../../src/plan/markdown/files.ts';
import type { Note, SourceFacts } from '../../src/schemas/index.ts';
import { isRefused } from './content-error.ts';
import type { PlacedUnit } from './coverage.ts';
import { compareFolder, type Difference } from './difference.ts';
import { type NoteProblem, findNoteProblems } from './note-problems.ts';
import { readSource } from './read-source.ts';

/** One plan to read. */
export interface PlanJob {
  id: string;
  /** Path of the text, as messages call it. */
  path: string;
  text: string;
  facts: SourceFacts;
  notes: readonly Note[];
  /** Folder of the generated files, to compare with; `null` compares nothing. */
  folder: string | null;
  /** Folder that takes the files that differ; `null` writes nothing. */
  output: string | null;
}

/** What became of it. */
export interface PlanOutcome {
  /** What the reader says. */
  messages: PlainMessage[];
  /** All units in document order; none when the text is not usable. */
  units: PlacedUnit[];
  noteProblems: NoteProblem[];
  /** How many files the plan has. */
  files: number;
  /** How its folder differs from them. */
  difference: Difference;
}

/** A message without its class, which does not pass from thread to thread. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source' | 'fatal'>;

/** Read a plan, check its notes, compare its files, and write those that differ. */
export function runPlanJob({ facts, notes, folder, output, ...plan }: PlanJob): PlanOutcome {
  const reading = readSource(plan.text, plan);
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
    noteProblems: [],
    files: 0,
    difference: { stale: [], missing: [], extra: [] },
  };

  if (isRefused(reading.file)) return outcome;
  outcome.units = reading.units.map(({ id, lines }) => ({ id, line: lines[0] }));
  outcome.noteProblems = findNoteProblems(notes, reading);
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
