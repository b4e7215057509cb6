import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceSchema } from './schemas/source.ts';

const folder = new URL('../content/sources/', import.meta.url);
const names = readdirSync(folder);
const plans = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));

test('every text has its facts, and every facts their text', () => {
  expect(plans.length).toBeGreaterThan(0);
  expect(names.filter((name) => name.endsWith('.yml'))).toEqual(plans.map((plan) => `${plan}.yml`));
});

// Nobody edits a text: what is wrong in it is said in `content/notes/`.
test.each(plans)('content/sources/%s.txt is the file as received, byte for byte', (plan) => {
  const facts = sourceSchema.parse(parse(readFileSync(new URL(`${plan}.yml`, folder), 'utf8')));
  const bytes = readFileSync(new URL(`${plan}.txt`, folder));
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(sum).toBe(facts.convertedSha256 ?? facts.sha256);
});
