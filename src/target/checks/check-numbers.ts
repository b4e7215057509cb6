import type { VFile } from 'vfile';
import { corpusChecks, planChecks } from './index.ts';
import type { CheckedPlan, Finding, MeasuredPlan } from './support/types.ts';

/** Most findings of one check on one plan: beyond, the plan is odd by nature, and nobody reads on. */
const most = 100;

/**
 * Check the numbers of a plan by themselves.
 *
 * Total: never throws on content.
 *
 * @returns
 *   What is odd, in the order of places.
 */
export function checkPlan(plan: CheckedPlan): Finding[] {
  return inOrder(planChecks.flatMap((check) => shortened(check(plan))));
}

/**
 * Check the numbers of a plan against those of the others.
 *
 * @param plans
 *   All plans; the plan itself does not count.
 */
export function checkBesideOthers(plan: MeasuredPlan, plans: readonly MeasuredPlan[]): Finding[] {
  const others = plans.filter(({ id }) => id !== plan.id);
  return inOrder(corpusChecks.flatMap((check) => shortened(check(plan, others))));
}

/**
 * Add what checks say to the messages of a file.
 *
 * Where the reader has said of a line that a value is no number, nobody needs to hear that there is no target.
 */
export function addFindings(file: VFile, findings: readonly Finding[]): void {
  const unread = new Set(
    file.messages.filter(({ ruleId }) => ruleId === 'indicator-value').map(({ line }) => line),
  );

  for (const { ruleId, severity, reason, place, lines } of findings) {
    const isSaid =
      ruleId === 'indicator-without-target' &&
      [...unread].some((line) => line !== undefined && line >= lines[0] && line <= lines[1]);
    if (isSaid) continue;
    const options = { place, ruleId, source: 'target' };
    if (severity === 'info') file.info(reason, options);
    else file.message(reason, options);
  }
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.place.start.offset - b.place.start.offset);
}

function shortened(findings: Finding[]): Finding[] {
  const next = findings[most];
  if (!next) return findings;
  const reason = `Unexpected number of messages, expected at most ${most} of one check; mend these, then check again for more`;
  return [...findings.slice(0, most), { ...next, reason }];
}
