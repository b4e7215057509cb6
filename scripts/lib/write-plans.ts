import { join } from 'node:path';
import { planFiles } from '../../src/plan/markdown/files.ts';
import { formatPermalinks, type Permalink } from '../../src/plan/permalinks.ts';
import type { SourceFacts } from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';
import { compareFolder, type Difference } from './difference.ts';
import type { Inputs } from './inputs.ts';
import type { Staging } from './staging.ts';

/** How much a command changes. */
export interface Tally {
  written: number;
  removed: number;
  unchanged: number;
}

/** Stage what differs in the folder of a plan. */
export async function stagePlan(
  staging: Staging,
  reading: PlanReading,
  facts: SourceFacts,
  tally: Tally,
): Promise<void> {
  const below = `plans/${reading.id}`;
  const expected = planFiles(reading, facts);
  const { stale, missing, extra } = compareFolder(join(staging.root, below), expected);

  for (const path of [...stale, ...missing]) {
    await staging.write(`${below}/${path}`, expected.get(path) ?? '');
  }

  for (const path of extra) staging.remove(`${below}/${path}`);
  tally.written += stale.length + missing.length;
  tally.removed += extra.length;
  tally.unchanged += expected.size - stale.length - missing.length;
}

/** Compare the folder of a plan with what it should hold; paths are relative to `plans/`. */
export function comparePlan(content: string, reading: PlanReading, facts: SourceFacts): Difference {
  const folder = join(content, 'plans', reading.id);
  const { stale, missing, extra } = compareFolder(folder, planFiles(reading, facts));
  const whole = (path: string) => `${reading.id}/${path}`;
  return { stale: stale.map(whole), missing: missing.map(whole), extra: extra.map(whole) };
}

/** Stage the list of permalinks where it differs; a list without entries is no file. */
export async function stagePermalinks(
  staging: Staging,
  { permalinks }: Inputs,
  entries: readonly Permalink[],
): Promise<boolean> {
  const text = permalinksText(entries);
  if (text === permalinks.file.value) return false;
  if (text === '') staging.remove('permalinks.txt');
  else await staging.write('permalinks.txt', text);
  return true;
}

/** What `permalinks.txt` should hold; empty when there should be none. */
export function permalinksText(entries: readonly Permalink[]): string {
  return entries.length > 0 ? formatPermalinks(entries) : '';
}
