import type { VFile } from 'vfile';
import { addPermalinks, type Permalink } from '../../src/plan/permalinks.ts';
import { readPlan, type PlanReading } from '../../src/target/read-plan.ts';
import { isRefused } from './content-error.ts';
import type { Inputs, PlanInput } from './inputs.ts';
import { formRemarks } from './read-text.ts';
import {
  checkNoteFiles,
  checkNotes,
  checkParents,
  checkPermalinkFile,
  checkTopics,
} from './references.ts';

/** What follows from the inputs, besides the files of each plan. */
export interface Derived {
  /** Every file that was read, with its messages. */
  files: VFile[];
  /** Whether all of them are usable. */
  usable: boolean;
  /** Permalinks with an entry for every unit. */
  permalinks: Permalink[];
}

/**
 * Read every plan, and check that parents, notes, topics and permalinks point at what is there.
 *
 * @param visit
 *   Called with each usable plan; only one reading is held in memory at a time.
 * @param options
 *   `draft`: the units may still change, so permalinks are left alone.
 */
export async function derive(
  inputs: Inputs,
  visit: (plan: PlanInput, reading: PlanReading) => Promise<void> | void,
  { draft = false }: { draft?: boolean } = {},
): Promise<Derived> {
  const files = [...inputs.files];
  const live = new Set<string>();

  for (const plan of inputs.plans) {
    const reading = readSource(plan.text, plan);
    files.push(reading.file);
    if (isRefused(reading.file)) continue;
    for (const { id } of reading.units) live.add(id);
    checkNotes(inputs, plan, reading);
    await visit(plan, reading);
  }

  checkParents(inputs);
  checkNoteFiles(inputs);

  // Where a plan is not usable, nobody can say which units it would have.
  if (!files.some(isRefused)) {
    checkTopics(inputs, live);
    if (!draft) checkPermalinkFile(inputs, live);
  }

  return {
    files,
    usable: !files.some(isRefused),
    permalinks: addPermalinks(inputs.permalinks.entries, draft ? [] : live),
  };
}

/** Read one text, and remark on its form. */
export function readSource(text: string, { id, path }: { id: string; path: string }): PlanReading {
  const reading = readPlan(text, { id, path });

  for (const { ruleId, reason } of formRemarks(text)) {
    reading.file.info(reason, { ruleId, source: 'content', place: { line: 1, column: 1 } });
  }

  return reading;
}
