import type { VFileMessage } from 'vfile-message';
import { formRemarks } from '../../plan/text/form-remarks.ts';
import { locator, splitLines } from '../../plan/text/lines.ts';
import { addFindings, checkBesideOthers, checkPlan } from '../../target/checks/check-numbers.ts';
import { readPlan } from '../../target/read-plan.ts';
import type { ReportRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';

/** Something odd in a text, with its place. */
export interface PlanMessage {
  ruleId: string;
  severity: ReportRecord['severity'];
  reason: string;
  /** Offset of the first character it is about. */
  start: number;
  /** Offset behind the last; the same where it is about a place. */
  end: number;
}

/**
 * Everything odd in the text of a plan and in its numbers, in the order of places: what `npm run ingest` says of it.
 *
 * The text is read once more: messages are no part of what is kept of a plan, and reading takes some hundredths of a second.
 */
export function planMessages(plan: PlanView, plans: readonly PlanView[]): PlanMessage[] {
  const { id, source } = plan;
  const { file } = readPlan(source, { id, path: `${id}.txt` });
  for (const { ruleId, reason } of formRemarks(source)) {
    file.info(reason, { ruleId, source: 'content', place: { line: 1, column: 1 } });
  }
  const numbers = { ...plan, date: plan.record.date };
  addFindings(file, [...checkPlan(numbers), ...checkBesideOthers(numbers, plans)]);

  const lines = splitLines(source);
  const offsetOf = (line: number | undefined, column: number | undefined) =>
    (lines[(line ?? 1) - 1]?.start ?? 0) + (column ?? 1) - 1;
  const messages = file.messages.map((message): PlanMessage => {
    const start = offsetOf(message.line, message.column);
    const { place } = message;
    const end = place && 'end' in place ? offsetOf(place.end.line, place.end.column) : start;
    const { reason, ruleId = '' } = message;
    return { ruleId, severity: severityOf(message), reason, start, end: Math.max(start, end) };
  });
  return messages.sort((a, b) => a.start - b.start);
}

function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): ReportRecord['severity'] {
  if (fatal === undefined || fatal === null) return 'info';
  return fatal ? 'error' : 'warning';
}

/** Make the function that says line and column of an offset. */
export function placesIn(source: string): ReturnType<typeof locator> {
  return locator(splitLines(source));
}
