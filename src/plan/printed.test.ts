/**
 * Plans whose outline is known, printed in the layouts that texts come along in, are read as what they say.
 *
 * A failure prints its seed; `SEED=<seed> npx vitest run src/plan/printed.test.ts` runs the same cases again.
 */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../target/read-plan.ts';
import { asLines, inOneLine, onPages, outline, printPlan } from './testing/printed-plan.ts';
import { testSeed } from './testing/seed.ts';

const seed = testSeed('Printed plans');

// Shrinking a plan takes long and says little: the difference names the unit that was misread.
const options = { seed, endOnFailure: true };

/** Sections, columns and items in one line each. */
function read(text: string): string[] {
  return readPlan(text, { id: 'some', path: 'some.txt' })
    .units.filter(({ kind }) => kind !== 'head' && kind !== 'tail')
    .map(({ id, marker, title, text: own }) => `${id} ${marker}${title}: ${own}`);
}

test.each([
  ['as lines', asLines],
  ['on pages', onPages],
])('a plan printed %s is read as its outline', (_, layouts) => {
  fc.assert(
    fc.property(outline, layouts, (entries, layout) => {
      const expected = entries.map(
        ({ id, marker, title, paragraphs }) =>
          `some/${id} ${marker}${title}: ${paragraphs.join('\n')}`,
      );
      expect(read(printPlan(entries, layout))).toEqual(expected);
    }),
    { ...options, numRuns: 400 },
  );
});

test('a plan printed in one line is read as its outline', () => {
  fc.assert(
    fc.property(outline, inOneLine, (entries, layout) => {
      const text = `某市社区服务规划${layout.ending}${printPlan(entries, layout)}`.trimEnd();
      // In a short line the reader looks for no second heading.
      fc.pre(text.length > 400);
      const expected = entries.map(
        ({ id, marker, title, paragraphs }) =>
          `some/${id} ${marker}${title}: ${paragraphs.join('')}`,
      );
      // Where nothing parts paragraphs, nothing tells where one ends.
      expect(read(text).map((unit) => unit.replace(/\n/g, ''))).toEqual(expected);
    }),
    { ...options, numRuns: 400 },
  );
});

test('a plan without fault gives no message but those on the numbers of its pages', () => {
  fc.assert(
    fc.property(outline, fc.oneof(asLines, onPages), (entries, layout) => {
      const { file } = readPlan(printPlan(entries, layout), { id: 'some', path: 'some.txt' });
      const others = file.messages.filter(({ ruleId }) => ruleId !== 'page-number');
      expect(others.map(String)).toEqual([]);
    }),
    { ...options, numRuns: 400 },
  );
});
