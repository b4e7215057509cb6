import type { VFile } from 'vfile';
import { join } from 'node:path';
import { addPermalinks, type Permalink } from '../../src/plan/permalinks.ts';
import { isRefused } from './content-error.ts';
import { checkCoverage } from './coverage.ts';
import type { Difference } from './difference.ts';
import type { Inputs } from './inputs.ts';
import { checkMeasures, type PlanMeasures } from './measure-checks.ts';
import { fileOf, type PlanJob } from './plan-job.ts';
import { runPlanJobs } from './plan-jobs.ts';
import {
  checkGlosses,
  checkIdentities,
  checkParents,
  checkPermalinkFile,
  checkPlanFiles,
  reportNotes,
} from './references.ts';
import { checkTopics } from './topic-checks.ts';

/** What to do besides reading and checking. */
export interface DeriveOptions {
  /** Compare the generated files of each plan with what they should be. */
  compare?: boolean;
  /** Folder that takes the files that differ, as `<output>/plans/<id>/…`. */
  output?: string;
  /** The units may still change: leave the permalinks alone. */
  draft?: boolean;
}

/** What follows from the inputs. */
export interface Derived {
  /** Every file that was read, with its messages. */
  files: VFile[];
  /** Whether all of them are usable. */
  usable: boolean;
  /** Permalinks with an entry for every unit. */
  permalinks: Permalink[];
  /** How many files the plans have. */
  fileCount: number;
  /** How `plans/` differs from them, where they were compared; paths below `plans/`. */
  difference: Difference;
}

/** Read every plan, and check that parents, notes, glosses, topics and permalinks point at what is there. */
export async function derive(
  inputs: Inputs,
  { compare = false, output, draft = false }: DeriveOptions = {},
): Promise<Derived> {
  const files = [...inputs.files];
  const live = new Set<string>();
  const difference: Difference = { stale: [], missing: [], extra: [] };
  const jobs = inputs.plans.map(({ id, path, text, facts }): PlanJob => ({
    id,
    path,
    text,
    facts,
    notes: inputs.notes.find(({ name }) => name === id)?.yaml.data?.notes ?? [],
    corrections: inputs.notes.find(({ name }) => name === id)?.yaml.data?.commitments ?? [],
    folder: compare ? join(inputs.content, 'plans', id) : null,
    output: output === undefined ? null : join(output, 'plans', id),
  }));
  const outcomes = await runPlanJobs(jobs);
  const read: Parameters<typeof checkCoverage>[1][] = [];
  const measured: PlanMeasures[] = [];
  let fileCount = 0;

  for (const [index, outcome] of outcomes.entries()) {
    const job = jobs[index];
    if (!job) continue;
    const file = fileOf(job, outcome);
    files.push(file);
    read.push({ id: job.id, file, units: outcome.units });
    measured.push({ id: job.id, text: job.text, file, indicators: outcome.indicators });
    for (const { id } of outcome.units) live.add(id);
    reportNotes(inputs, job.id, outcome.noteProblems);
    fileCount += outcome.files;
    const whole = (path: string) => `${job.id}/${path}`;
    difference.stale.push(...outcome.difference.stale.map(whole));
    difference.missing.push(...outcome.difference.missing.map(whole));
    difference.extra.push(...outcome.difference.extra.map(whole));
  }

  checkParents(inputs);
  checkIdentities(inputs);
  checkPlanFiles(inputs);

  // Where a plan is not usable, nobody can say which units it would have.
  if (!files.some(isRefused)) {
    checkGlosses(inputs, live);
    checkTopics(inputs, live);
    for (const plan of read) checkCoverage(inputs, plan);
    checkMeasures(inputs, measured);
    if (!draft) checkPermalinkFile(inputs, live);
  }

  return {
    files,
    usable: !files.some(isRefused),
    permalinks: addPermalinks(inputs.permalinks.entries, draft ? [] : live),
    fileCount,
    difference,
  };
}
