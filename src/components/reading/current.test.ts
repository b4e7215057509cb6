import { expect, test } from 'vitest';
import { lastAbove, progress, readingLine } from './current.ts';

const tops = [100, 250, 250, 900];

test.each([
  [99, -1],
  [100, 0],
  [249, 0],
  [250, 2], // Of two that begin together, the inner one.
  [899, 2],
  [5000, 3],
])('lastAbove() with the line at %i finds %i', (line, expected) => {
  expect(lastAbove(tops.length, (index) => tops[index] ?? NaN, line)).toBe(expected);
});

test('lastAbove() finds nothing in nothing', () => {
  expect(lastAbove(0, () => 0, 100)).toBe(-1);
});

test('lastAbove() measures few of many', () => {
  let measured = 0;
  lastAbove(1000, (index) => (measured++, index), 700);
  expect(measured).toBeLessThanOrEqual(10);
});

test.each([
  ['at the top', 20_000, 80],
  ['a window before the end', 800, 80],
  ['at the end', 0, 800],
  ['beyond it, where the browser lets the page bounce', -50, 800],
])('readingLine() %s', (_, remaining, expected) => {
  expect(readingLine({ viewport: 800, landing: 72, remaining })).toBe(expected);
});

test('readingLine() never rises on the way down', () => {
  const lines = [900, 800, 600, 400, 200, 100, 0].map((remaining) =>
    readingLine({ viewport: 800, landing: 72, remaining }),
  );
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test.each([
  ['before the text', 300, 5000, 0],
  ['at its start', 0, 5000, 0],
  ['half way', -2100, 5000, 0.5],
  ['with its end in view', -4200, 5000, 1],
  ['after it', -9000, 5000, 1],
  ['before a text shorter than the window', 300, 400, 0],
  ['in a text shorter than the window', 0, 400, 1],
])('progress() %s', (_, top, height, expected) => {
  expect(progress({ top, height }, 800)).toBe(expected);
});
