import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../target/read-plan.ts';

const folder = new URL('../../content/sources/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** All that a reader sees of a plan, without its places. */
function shown(value: string) {
  return readPlan(value, { id: 'some', path: 'some.txt' }).units.map(
    ({ spans: _, lines: __, ...unit }) => unit,
  );
}

// The same text comes along in many forms; none of these says anything about the plan.
test.each<[string, (text: string) => string]>([
  ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['lone CR', (text) => text.replace(/\n/g, '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['spaces at the ends of lines', (text) => text.replace(/\n/g, '  \n')],
  ['full-width spaces at the ends of lines', (text) => text.replace(/\n/g, '\u3000\n')],
  ['a space in empty lines', (text) => text.replace(/\n\n/g, '\n\u00a0\n')],
  ['two empty lines for one', (text) => text.replace(/\n\n/g, '\n\n\n')],
  ['empty lines at the end', (text) => `${text}\n\n`],
  ['no line ending at the end', (text) => text.trimEnd()],
  ['no # before headings', (text) => text.replace(/^#+ */gm, '')],
  [
    'any number of # before headings',
    (text) => text.replace(/^#+ /gm, (_, offset: number) => `${'#'.repeat(1 + (offset % 6))} `),
  ],
])('a plan with %s is read as without', (_, change) => {
  for (const text of texts) expect(shown(change(text))).toEqual(shown(text));
});
