import { VFile } from 'vfile';
import { Refusal } from './refusal.ts';

/** Place in a file, 1-based. */
interface Place {
  line: number;
  column: number;
}

/** Say that a file is not usable. */
export function refuseFile(file: VFile, reason: string, ruleId: string, place?: Place): void {
  const message = file.message(reason, { ...(place && { place }), ruleId, source: 'content' });
  message.fatal = true;
}

/** A file that is not usable as a whole. */
export function refusedFile(path: string, reason: string, ruleId: string): VFile {
  const file = new VFile({ path });
  refuseFile(file, reason, ruleId);
  return file;
}

/**
 * Run a step that reads a file; keep its refusal beside the others instead of ending there.
 *
 * @returns
 *   What the step answers, or `undefined` when it refused.
 */
export async function keepRefusal<T>(files: VFile[], path: string, step: () => Promise<T>) {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const file = new VFile({ path });
    const { line, column = 1 } = error.place ?? {};
    refuseFile(file, error.reason, 'file', line === undefined ? undefined : { line, column });
    files.push(file);
    return;
  }
}

/** Whether a file has a message that makes it unusable. */
export function isRefused(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true);
}
