import { expect, test } from 'vitest';
import { pairFigures, pairName } from './pair-figures.ts';

test.each([
  [['x'], ['x'], 1, 1, 1],
  [['x', 'y'], ['x'], 0.5, 1, 2 / 3],
  [['x'], ['x', 'y', 'z'], 1, 1 / 3, 0.5],
  [['y'], ['x'], 0, 0, 0],
  [[], [], 1, 1, 1],
  [[], ['x'], 1, 0, 0],
])('pairFigures(%j, %j)', (found, decided, precision, recall, f1) => {
  expect(pairFigures(new Set(found), new Set(decided))).toMatchObject({ precision, recall, f1 });
});

test('pairName() is the same from both sides', () => {
  expect(pairName('b/s1', 'a/s1')).toBe(pairName('a/s1', 'b/s1'));
});
