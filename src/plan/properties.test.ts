/**
 * The promises of the reader, each tried on thousands of texts: the four plans cut, doubled, swapped and noised, and
 * mixtures of markers, spaces, tables, words and signs.
 *
 * A failure prints its seed; `SEED=<seed> npx vitest run src/plan/properties.test.ts` runs the same cases again.
 */

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { type PlanReading, readPlan } from '../target/read-plan.ts';
import { unitAddress } from './address.ts';
import { planFiles } from './markdown/files.ts';
import { unitRecords } from './records.ts';
import { anything, damaged, mixture, plainMixture } from './testing/arbitrary.ts';
import { expectSameCharacters } from './testing/same-characters.ts';
import { testSeed } from './testing/seed.ts';
import { facts, readBack } from './testing/read-back.ts';
import { piecesText } from './text/pieces.ts';
import type { PlanNode } from './types.ts';

const seed = testSeed('Property tests');

const folder = new URL('../../content/sources/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const damagedTexts = damaged(texts);

/** Cases of each promise; a good half are mixtures, which are short. */
const runs = { damaged: 800, mixture: 1200 };

const idPattern = /^some\/(?:head|tail|[sci]\d+(?:-\d+)*[a-z]*(?:-\d+[a-z]*)*)$/;

function read(value: string): PlanReading {
  return readPlan(value, { id: 'some', path: 'some.txt' });
}

/** Try a promise on damaged texts, on mixtures, and on the four texts as they are. */
function promise(
  name: string,
  keeps: (reading: PlanReading) => void,
  mixtures: readonly fc.Arbitrary<string>[] = [mixture],
) {
  test(name, () => {
    for (const text of texts) keeps(read(text));
    const keepsAll = (text: string) => keeps(read(text));
    fc.assert(fc.property(damagedTexts, keepsAll), { seed, numRuns: runs.damaged });
    fc.assert(fc.property(fc.oneof(...mixtures), keepsAll), { seed, numRuns: runs.mixture });
  });
}

promise(
  'total: any text gives a tree of valid nodes and units with ids of their own',
  ({ tree, units, value }) => {
    expect(tree.type).toBe('root');
    expect(() => JSON.stringify({ tree, units })).not.toThrow();
    const ids = units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const last = lineOf(value, value.length);
    const seen = new Set<string | null>([null]);
    const wrong = units.filter((unit) => {
      seen.add(unit.id);
      const [from, to] = unit.lines;
      const isValid = idPattern.test(unit.id) && seen.has(unit.parent) && unit.spans.length > 0;
      return !isValid || from < 1 || from > to || to > last;
    });
    expect(wrong).toEqual([]);
  },
  [mixture, anything],
);

promise('lossless: the spans of the units make up the source', ({ units, value }) => {
  const spans = units
    .filter(({ kind }) => kind !== 'indicator')
    .flatMap((unit) => unit.spans)
    .sort(([a], [b]) => a - b);
  // White space alone makes no unit.
  if (value.trim() === '') return;
  const starts = spans.map(([start]) => start);
  const ends = spans.map(([, end]) => end);
  expect([...starts, value.length]).toEqual([0, ...ends]);
});

promise(
  'lossless: every character of a unit is in its marker, title and text, Markdown signs aside',
  (reading) => expectSameCharacters(reading, /[\s#*_>|:\-]/g),
);

promise(
  'lossless: without Markdown signs, only white space and # are set aside',
  (reading) => {
    if (!/[*_>|`~]|-{2,}|={2,}/.test(reading.value)) expectSameCharacters(reading, /[\s#]/g);
  },
  [plainMixture],
);

promise('every value is what stands at its place in the source', ({ tree, value }) => {
  visit(tree, (node: PlanNode) => {
    if (node.type === 'paragraph') expect(piecesText(value, node.pieces)).toBe(node.value);
    if (!node.position) return;
    const { start, end } = node.position;
    expect(start.offset).toBeLessThan(end.offset ?? 0);
    for (const point of [start, end]) {
      const offset = point.offset ?? -1;
      expect(offset).toBeLessThanOrEqual(value.length);
      expect(point.line).toBe(lineOf(value, offset));
      expect(value.slice(offset - point.column + 1, offset)).not.toMatch(/[\n\r]/);
    }
  });
});

promise('deterministic: same text, same files, in any time zone', (reading) => {
  const first = [...planFiles(reading, facts)];
  const zone = process.env['TZ'];
  process.env['TZ'] = zone === 'Pacific/Kiritimati' ? 'America/Los_Angeles' : 'Pacific/Kiritimati';
  const second = [...planFiles(read(reading.value), facts)];
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(second).toEqual(first);
});

promise('round trip: the generated files give back every unit', (reading) => {
  const expected = reading.units.map(({ table: _, ...unit }) => ({
    ...unit,
    topics: [],
    url: unitAddress(unit.id),
  }));
  expect(unitRecords(readBack(planFiles(reading, facts)), new Map())).toEqual(expected);
});

promise('talking: every message says where, which rule, and what is unexpected', (reading) => {
  const { file, value } = reading;
  for (const message of file.messages) {
    expect(message.reason).toMatch(/^Unexpected /);
    expect(message.ruleId).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(message.source).toBe('plan');
    expect(message.line).toBeGreaterThanOrEqual(1);
    expect(message.line).toBeLessThanOrEqual(lineOf(value, value.length));
    expect(message.column).toBeGreaterThanOrEqual(1);
  }
});

/** Number of the line that an offset stands in, as editors count. */
function lineOf(value: string, offset: number): number {
  return value.slice(0, offset).split(/\r\n|[\n\r]/).length;
}
