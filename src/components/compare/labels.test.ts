import { expect, test } from 'vitest';
import { loneKind, wholePercent } from './labels.ts';

test.each([
  [0, 0],
  [0.001, 1],
  [0.5, 50],
  [0.7607, 76],
  [0.999, 99],
  [1, 100],
])('wholePercent(%j) is %j', (share, percent) => {
  expect(wholePercent(share)).toBe(percent);
});

test.each([
  ['down', 'a', 'dropped'],
  ['down', 'b', 'added'],
  ['up', 'a', 'added'],
  ['up', 'b', 'dropped'],
  ['none', 'a', 'own'],
  ['none', 'b', 'own'],
] as const)('loneKind(%j, %j) is %j', (relation, side, kind) => {
  expect(loneKind(relation, side)).toBe(kind);
});
