import { type PlanReading, readPlan } from '../../src/target/read-plan.ts';
import { formRemarks } from './read-text.ts';

/** Read one text, and remark on its form. */
export function readSource(text: string, { id, path }: { id: string; path: string }): PlanReading {
  const reading = readPlan(text, { id, path });

  for (const { ruleId, reason } of formRemarks(text)) {
    reading.file.info(reason, { ruleId, source: 'content', place: { line: 1, column: 1 } });
  }

  return reading;
}
