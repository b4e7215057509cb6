/** Read the text of a plan and show what was read; writes nothing. */

import { runCommand } from './lib/command.ts';
import { fromCaller } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { idOfFile } from './lib/id-of-file.ts';
import { inspectionOf } from './lib/inspection.ts';
import { messageFormat, printMessages } from './lib/messages.ts';
import { readChecked } from './lib/read-source.ts';
import { readText } from './lib/read-text.ts';
import { reportOf } from './lib/report.ts';
import { viewTree } from './lib/tree-view.ts';

const usage = `npm run plan:inspect -- <file> [--tree | --json] [--format json]

Reads a text in any encoding that plan:add knows, and prints a report of what was read.
  --tree         prints the syntax tree instead
  --json         prints {plan, units, indicators, messages} in the shapes of the open data
  --format json  prints the messages alone, as JSON
Spans count UTF-16 units of the decoded text; a byte order mark of UTF-8 is its first.`;

const options = {
  tree: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string' },
} as const;

await runCommand({ usage, options, words: ['file'] }, async (values, [file = '']) => {
  const format = messageFormat(values);
  const { text, encoding } = await readText(fromCaller(file), file);
  const reading = readChecked(text, { id: idOfFile(file), path: file });

  if (values.json) console.log(JSON.stringify(inspectionOf(reading), undefined, 2));
  else if (values.tree) console.log(viewTree(reading.tree));
  else if (format === 'json') printMessages([reading.file], 'json');
  else {
    if (encoding !== 'UTF-8') console.log(`Recognised ${encoding}.\n`);
    console.log(reportOf(reading, text));
  }

  printMessages([reading.file], 'quiet');
  return isRefused(reading.file) ? 1 : 0;
});
