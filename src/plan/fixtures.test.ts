import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPlan } from '../target/read-plan.ts';
import { compactTree } from './testing/compact-tree.ts';
import { expectSameCharacters } from './testing/same-characters.ts';

const base = new URL('fixtures/', import.meta.url);

/** White space, and the signs of Markdown, its escapes and of drawn boxes. */
const layout = /[\s#*_>|:\\\u2500-\u257f-]/g;

// Each folder holds `input.txt` and shows one thing the genre does; Vitest writes a missing output, and fails on a
// changed one.
test.each(readdirSync(base))('fixture %s', async (name) => {
  const path = (output: string) => fileURLToPath(new URL(`${name}/${output}`, base));
  const value = readFileSync(path('input.txt'), 'utf8');
  const reading = readPlan(value, { id: 'some', path: 'input.txt' });

  expectSameCharacters(reading, layout);

  await expect(compactTree(reading)).toMatchFileSnapshot(path('tree.json'));
  await expect(`${reading.file.messages.join('\n')}\n`).toMatchFileSnapshot(path('messages.txt'));
});
