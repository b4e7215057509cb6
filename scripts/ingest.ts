/**
 * Write `content/plans/` and `content/permalinks.txt` from `content/sources/`.
 *
 * Everything is read and checked first, and nothing is written unless all of it is usable. With
 * `--check`, nothing is written at all, and every stale, missing or extra file is named.
 */

import { runCommand } from './lib/command.ts';
import { contentFolder } from './lib/content.ts';
import { checkContent, ingest } from './lib/ingest.ts';
import { messageFormat, printMessages, summaryOf } from './lib/messages.ts';

const usage = `npm run ingest [-- --check | --draft] [--quiet] [--format json] [--content <folder>]

Reads every text in content/sources/ and writes content/plans/ and content/permalinks.txt.
  --check        writes nothing; fails, naming each stale, missing or extra file
  --draft        leaves the permalinks alone, while an author is trying things out
  --quiet        prints no warnings
  --format json  prints all messages as JSON`;

const options = {
  check: { type: 'boolean' },
  draft: { type: 'boolean' },
  quiet: { type: 'boolean' },
  format: { type: 'string' },
} as const;

await runCommand({ usage, options }, async (values) => {
  const format = messageFormat(values);
  const content = contentFolder(values.content);
  const { files, usable, plans, tally } = values.check
    ? await checkContent(content)
    : await ingest(content, { draft: values.draft ?? false });

  printMessages(files, format);
  if (!usable) console.error(`\n${values.check ? 'Not up to date.' : 'Nothing was written.'}`);
  else if (format !== 'json' && values.check)
    console.log(`${plans} plans are up to date. ${summaryOf(files)}`);
  else if (format !== 'json') {
    const { written, removed, unchanged } = tally;
    console.log(`${plans} plans: ${written} files written, ${removed} removed, ${unchanged} kept.`);
  }

  return usable ? 0 : 1;
});
