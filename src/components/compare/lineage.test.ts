import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runGrams, sharedRuns } from '../../diff/runs.ts';
import { lineage } from './lineage.ts';

const characters = (text: string) => [...text];

test.each([
  ['nothing in common', '一二三四五六七八九', '甲乙丙丁戊己庚辛', []],
  ['seven characters are no run', '甲一二三四五六七乙', '丙一二三四五六七丁', []],
  [
    'a run in the middle',
    '甲一二三四五六七八乙',
    '丙丁一二三四五六七八戊',
    [{ start: 1, end: 9, from: 2 }],
  ],
  [
    'the longest place wins',
    '一二三四五六七八九十',
    '一二三四五六七八甲一二三四五六七八九十',
    [{ start: 0, end: 10, from: 9 }],
  ],
  [
    'two runs that overlap are parted where the first ends',
    '一二三四五六七八九十',
    '一二三四五六七八九甲三四五六七八九十',
    [
      { start: 0, end: 9, from: 0 },
      { start: 9, end: 10, from: 17 },
    ],
  ],
])('lineage(): %s', (_, text, other, runs) => {
  expect(lineage(characters(text), characters(other))).toEqual(runs);
});

test('between equally long runs the nearer one wins', () => {
  const other = characters('一二三四五六七八甲一二三四五六七八');
  const text = characters('一二三四五六七八');
  expect(lineage(text, other)).toEqual([{ start: 0, end: 8, from: 0 }]);
  expect(lineage(text, other, (from) => from === 9)).toEqual([{ start: 0, end: 8, from: 9 }]);
});

/** Texts of so few characters that long runs occur in both. */
const texts = fc
  .array(fc.constantFrom('社', '区', '服', '务'), { maxLength: 120 })
  .map((list) => list.join(''));

test('runs stand verbatim in the other text, in order, and cover what is shared, no more and no less', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const runs = lineage(characters(text), characters(other));
      const covered: [number, number][] = [];
      let end = 0;

      for (const run of runs) {
        expect(run.start).toBeGreaterThanOrEqual(end);
        expect(other.slice(run.from, run.from + run.end - run.start)).toBe(
          text.slice(run.start, run.end),
        );
        const last = covered.at(-1);
        if (last?.[1] === run.start) last[1] = run.end;
        else covered.push([run.start, run.end]);
        end = run.end;
      }

      // Ranges that touch may be cut where `sharedRuns` does not.
      const joined: [number, number][] = [];
      for (const [start, stop] of sharedRuns(text, runGrams(other))) {
        const last = joined.at(-1);
        if (last?.[1] === start) last[1] = stop;
        else joined.push([start, stop]);
      }
      expect(covered).toEqual(joined);
    }),
    { numRuns: 500 },
  );
});

test('a long text of one character takes no time', () => {
  const long = characters('社'.repeat(20_000));
  const begin = performance.now();
  expect(lineage(long, long)).toEqual([{ start: 0, end: 20_000, from: 0 }]);
  expect(performance.now() - begin).toBeLessThan(2000);
});
