/**
 * Plans whose outline is known, printed in every layout that texts come along in, are read as what they say.
 */

import { randomInt } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../target/read-plan.ts';
import { outline, print, printPlan } from './testing/printed-plan.ts';

const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
console.log(`Printed plans with SEED=${seed}`);

test('a plan printed in any layout is read as the same outline', () => {
  fc.assert(
    fc.property(outline, print, (entries, layout) => {
      const { units } = readPlan(printPlan(entries, layout), { id: 'some', path: 'some.txt' });
      const read = units
        .filter(({ kind }) => kind !== 'tail')
        .map(({ id, marker, title, text }) =>
          [id.slice('some/'.length), marker, title, text].join('|'),
        );
      expect(read).toEqual(
        entries.map(({ id, marker, title, paragraphs }) =>
          [id, marker, title, paragraphs.join('\n')].join('|'),
        ),
      );
    }),
    { seed, numRuns: 500 },
  );
});
