import type { Correction } from '../../src/schemas/index.ts';
import { formRemarks } from '../../src/plan/text/form-remarks.ts';
import { addFindings, checkPlan } from '../../src/target/checks/check-numbers.ts';
import { checkedPlan } from '../../src/target/checks/checked-plan.ts';
import type { CheckedPlan } from '../../src/target/checks/support/types.ts';
import { type PlanReading, readPlan } from '../../src/target/read-plan.ts';

/** A reading with its numbers, which were checked by themselves. */
export interface CheckedReading extends PlanReading {
  numbers: CheckedPlan;
}

/** Read one text, and remark on its form. */
export function readSource(text: string, { id, path }: { id: string; path: string }): PlanReading {
  const reading = readPlan(text, { id, path });

  for (const { ruleId, reason } of formRemarks(text)) {
    reading.file.info(reason, { ruleId, source: 'content', place: { line: 1, column: 1 } });
  }

  return reading;
}

/** Read one text, remark on its form, and check its numbers. */
export function readChecked(
  text: string,
  { id, path, corrections = [] }: { id: string; path: string; corrections?: readonly Correction[] },
): CheckedReading {
  const reading = readSource(text, { id, path });
  const numbers = checkedPlan(reading, corrections);
  addFindings(reading.file, checkPlan(numbers));
  return { ...reading, numbers };
}
