import type { VFile } from 'vfile';
import type { MessageRecord } from '../schemas/records.ts';

/** The messages of a file as plain records, in the order of their places. */
export function messageRecords(file: VFile): MessageRecord[] {
  const sorted = file.messages.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  return sorted.map(({ ruleId, reason, line, column, fatal }) => ({
    ruleId: ruleId ?? '',
    reason,
    line: line ?? null,
    column: column ?? null,
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
  }));
}
