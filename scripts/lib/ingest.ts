import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { isRefused, refusedFile } from './content-error.ts';
import { shownPath } from './content.ts';
import { derive } from './derive.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { leftovers, Staging } from './staging.ts';
import { permalinksText, stagePermalinks, type Tally } from './write-plans.ts';

/** What a run found and did. */
export interface IngestResult {
  /** Every file that was read, with its messages. */
  files: VFile[];
  /** Whether all of them are usable; if not, nothing was written. */
  usable: boolean;
  /** Number of plans read. */
  plans: number;
  tally: Tally;
}

/**
 * Write the generated files of every plan, and the permalinks; all, or nothing.
 *
 * @param options
 *   `draft`: leave the permalinks alone, for an author who is trying things out.
 */
export async function ingest(
  content: string,
  { draft = false }: { draft?: boolean } = {},
): Promise<IngestResult> {
  // First of all, because it undoes what an interrupted run left among the inputs.
  const staging = new Staging(content);

  try {
    const inputs = await readInputs(content);
    const { output } = staging;
    const derived = await derive(inputs, { compare: true, output, draft });
    const { stale, missing, extra } = derived.difference;
    const strays = strayPlans(inputs);
    const tally = {
      written: stale.length + missing.length,
      removed: extra.length + strays.length,
      unchanged: derived.fileCount - stale.length - missing.length,
    };

    if (derived.usable) {
      for (const path of [...stale, ...missing]) staging.adopt(`plans/${path}`);
      for (const path of [...extra, ...strays]) staging.remove(`plans/${path}`);
      if (!draft && stagePermalinks(staging, inputs, derived.permalinks)) tally.written++;
      else tally.unchanged++;
      staging.commit();
    }

    return { files: derived.files, usable: derived.usable, plans: inputs.plans.length, tally };
  } finally {
    staging.discard();
  }
}

/** Compare the generated files with what `ingest` would write; writes nothing. */
export async function checkContent(content: string): Promise<IngestResult> {
  const inputs = await readInputs(content, { strict: true });
  const tally = { written: 0, removed: 0, unchanged: 0 };
  const differences: VFile[] = [];

  function report(path: string, what: string, ruleId: string): void {
    const reason = `Unexpected ${what}, expected what \`npm run ingest\` writes; run it and commit the result`;
    differences.push(refusedFile(shownPath(join(content, path)), reason, ruleId));
  }

  for (const name of leftovers(content)) report(name, 'rest of an interrupted run', 'interrupted');

  const { files, usable, permalinks, difference } = await derive(inputs, { compare: true });
  for (const path of difference.stale) report(`plans/${path}`, 'stale file', 'stale');
  for (const path of difference.missing) report(`plans/${path}`, 'missing file', 'missing');
  for (const path of difference.extra) report(`plans/${path}`, extraName(content, path), 'extra');
  for (const name of strayPlans(inputs)) report(`plans/${name}`, extraName(content, name), 'extra');

  if (usable && permalinksText(permalinks) !== inputs.permalinks.file.value) {
    const there = inputs.permalinks.file.value !== '';
    report('permalinks.txt', there ? 'stale file' : 'missing file', there ? 'stale' : 'missing');
  }

  const all = [...files, ...differences];
  return { files: all, usable: !all.some(isRefused), plans: inputs.plans.length, tally };
}

/** Names in `plans/` that are no plan. */
function strayPlans({ content, ids }: Inputs): string[] {
  const folder = join(content, 'plans');
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !ids.includes(name))
    .sort();
}

function extraName(content: string, path: string): string {
  return statSync(join(content, 'plans', path)).isDirectory() ? 'extra folder' : 'extra file';
}
