import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { messageRecords } from '../../src/plan/messages.ts';
import { Refusal } from './refusal.ts';

/** How messages are printed. */
export type MessageFormat = 'text' | 'json' | 'quiet';

/**
 * Read the options `--format` and `--quiet`.
 *
 * @throws {Refusal}
 *   When the format is none.
 */
export function messageFormat(values: { format?: string; quiet?: boolean }): MessageFormat {
  const { format = 'text', quiet = false } = values;
  if (format === 'json') return 'json';
  if (format === 'text') return quiet ? 'quiet' : 'text';
  throw new Refusal(`Unexpected format \`${format}\`, expected \`text\` or \`json\``);
}

/**
 * Print the messages of files.
 *
 * As text, remarks and warnings come first, a block a file, and each reason to refuse a file is one
 * line `file:line:column: reason` at the end; `quiet` prints these alone. As JSON, all of them are
 * one array on standard output.
 */
export function printMessages(files: readonly VFile[], format: MessageFormat): void {
  const talking = files.filter(({ messages }) => messages.length > 0);

  if (format === 'json') {
    const records = talking.map((file) => ({ path: file.path, messages: messageRecords(file) }));
    console.log(JSON.stringify(records, undefined, 2));
    return;
  }

  if (format === 'text') {
    const remarks = reportMessages(talking);
    if (remarks !== '') console.error(remarks);
  }

  const refusals = refusalLines(files);
  if (refusals.length > 0) console.error(refusals.join('\n'));
}

/** Remarks and warnings of files, a block a file; empty when there are none. */
export function reportMessages(files: readonly VFile[]): string {
  return reporter(files.map(withoutRefusals), { quiet: true });
}

/** What makes files unusable, one line each: `file:line:column: reason`. */
export function refusalLines(files: readonly VFile[]): string[] {
  return files.flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => fatal === true)
      .map(({ line, column, reason }) =>
        [path, line, column]
          .filter((part) => part !== undefined)
          .join(':')
          .concat(`: ${reason}`),
      ),
  );
}

/**
 * How much is odd in the texts of plans and their numbers, in one sentence; the site's page `/data/report/` lists it.
 *
 * What concerns topics is not counted: it says how far people have come, not what is odd.
 */
export function summaryOf(files: readonly VFile[]): string {
  const odd = files.flatMap(({ messages }) =>
    messages.filter(
      ({ source, fatal, ruleId }) =>
        fatal !== true && (source === 'plan' || source === 'target' || isFormRemark(ruleId)),
    ),
  );
  if (odd.length === 0) return 'Nothing odd in their texts.';
  const warnings = odd.filter(({ fatal }) => fatal === false).length;
  const counts = [
    [warnings, 'warning'],
    [odd.length - warnings, 'remark'],
  ] as const;
  const list = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return `Odd in their texts: ${list.join(' and ')}; \`npm run ingest\` and the page /data/report/ list them.`;
}

function isFormRemark(ruleId: string | undefined): boolean {
  return ruleId === 'byte-order-mark' || ruleId === 'line-ending';
}

function withoutRefusals(file: VFile): VFile {
  const copy = new VFile({ path: file.path });
  copy.messages = file.messages.filter(({ fatal }) => fatal !== true);
  return copy;
}
