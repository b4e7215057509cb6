import type { VFile } from 'vfile';
import type { MessageRecord } from '../schemas/records.ts';

/** The messages of a file as plain records, in the order of their places. */
export function messageRecords(file: VFile): MessageRecord[] {
  return file.messages.map(({ ruleId, reason, line, column, fatal }) => ({
    ruleId: ruleId ?? '',
    reason,
    line: line ?? null,
    column: column ?? null,
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
  }));
}
