import { join } from 'node:path';
import { planFiles } from '../../src/plan/markdown/files.ts';
import { formatPermalinks, type Permalink } from '../../src/plan/permalinks.ts';
import type { SourceFacts } from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';
import { compareFolder } from './difference.ts';
import type { Inputs } from './inputs.ts';
import type { Staging } from './staging.ts';

/** How much a command changes. */
export interface Tally {
  written: number;
  removed: number;
  unchanged: number;
}

/** Stage the files of one plan that differ. */
export function stagePlan(staging: Staging, reading: PlanReading, facts: SourceFacts): Tally {
  const below = `plans/${reading.id}`;
  const files = planFiles(reading, facts);
  const { stale, missing, extra } = compareFolder(join(staging.root, below), files);
  for (const path of [...stale, ...missing]) {
    staging.write(`${below}/${path}`, files.get(path) ?? '');
  }
  for (const path of extra) staging.remove(`${below}/${path}`);

  const written = stale.length + missing.length;
  return { written, removed: extra.length, unchanged: files.size - written };
}

/** Stage the list of permalinks where it differs; a list without entries is no file. */
export function stagePermalinks(
  staging: Staging,
  { permalinks }: Inputs,
  entries: readonly Permalink[],
): boolean {
  const text = permalinksText(entries);
  if (text === permalinks.file.value) return false;
  if (text === '') staging.remove('permalinks.txt');
  else staging.write('permalinks.txt', text);
  return true;
}

/** What `permalinks.txt` should hold; empty when there should be none. */
export function permalinksText(entries: readonly Permalink[]): string {
  return entries.length > 0 ? formatPermalinks(entries) : '';
}
