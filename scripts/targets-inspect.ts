/** Read the commitments of a plan and show what was taken and what was left; writes nothing. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planIdSchema } from '../src/schemas/index.ts';
import { readCommitments, readEverything } from '../src/target/commitments/read-commitments.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder, fromCaller, shownPath } from './lib/content.ts';
import { isRefused } from './lib/content-error.ts';
import { idOfFile } from './lib/id-of-file.ts';
import { inspectionOf } from './lib/inspection.ts';
import { printMessages } from './lib/messages.ts';
import { planCorrections } from './lib/plan-corrections.ts';
import { readSource } from './lib/read-source.ts';
import { readText } from './lib/read-text.ts';
import { Refusal } from './lib/refusal.ts';
import { viewTargets } from './lib/targets-view.ts';

const usage = `npm run targets:inspect -- <plan | file> [--json] [--content <folder>]

Reads a plan of this site by its id, or any text, and prints the text with what was taken as a commitment
([+…]), what was reached before the plan began ([~…]) and what was left out ([…]), each with the reason.
  --json  prints {commitments, baselines, left} instead, in the shapes of the open data
Corrections in content/notes/ are applied where the plan has any; what they drop is said.`;

const options = { json: { type: 'boolean' } } as const;

await runCommand({ usage, options, words: ['plan'] }, async (values, [word = '']) => {
  const { id, path } = await find(word, values.content);
  const { text } = await readText(path, shownPath(path));
  const reading = readSource(text, { id, path: shownPath(path) });
  const { units, indicators } = inspectionOf(reading);
  const source = { id, units, indicators, source: text };
  const full = readEverything(source);
  const corrections = await planCorrections(values.content, id, path);
  const { commitments } = readCommitments({ ...source, corrections });

  if (values.json) {
    const left = full.left.map(({ unit, span, reason, inTitle }) => {
      const owner = units.find((candidate) => candidate.id === unit);
      const words = (inTitle ? owner?.title : owner?.text) ?? '';
      return { unit, span: inTitle ? [0, 0] : span, text: words.slice(...span), reason };
    });
    console.log(JSON.stringify({ commitments, baselines: full.baselines, left }, undefined, 2));
  } else console.log(viewTargets(units, full, commitments));

  printMessages([reading.file], 'quiet');
  return isRefused(reading.file) ? 1 : 0;
});

/** A plan of the site by its id, or else a file. */
async function find(
  word: string,
  content: string | undefined,
): Promise<{ id: string; path: string }> {
  const isId = planIdSchema.safeParse(word).success;
  const source = isId ? join(contentFolder(content), 'sources', `${word}.txt`) : '';
  if (source !== '' && existsSync(source)) return { id: word, path: source };
  const path = fromCaller(word);
  if (!existsSync(path)) {
    throw new Refusal(
      `Unexpected \`${word}\`, expected the id of a plan of this site or a file\n\n${usage}`,
    );
  }
  return { id: idOfFile(path), path };
}
