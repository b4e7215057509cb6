import { describe, expect, test } from 'vitest';
import { mean, ndcg, quantile, recall, reciprocalRank, share } from './measures.ts';

const grades = new Map([
  ['a', 2],
  ['b', 1],
]);

describe('ndcg()', () => {
  test.each([
    ['the best order', ['a', 'b'], 1],
    ['a stranger after it changes nothing', ['a', 'b', 'x'], 1],
    // (1 + 3 / log2 3) / (3 + 1 / log2 3)
    ['the other order', ['b', 'a'], 0.797],
    // 3 / (3 + 1 / log2 3)
    ['one missing', ['a'], 0.826],
    ['nothing', [], 0],
    ['beyond the tenth place', [...'cdefghijkl', 'a', 'b'], 0],
  ])('%s', (_, found, expected) => {
    expect(ndcg(found, grades)).toBeCloseTo(expected, 3);
  });

  test('where nothing is relevant, finding nothing is right', () => {
    expect(ndcg([], new Map())).toBe(1);
    expect(ndcg(['a'], new Map())).toBe(0);
  });
});

test.each([
  [['a'], 1],
  [['x', 'b'], 0.5],
  [['x'], 0],
])('reciprocalRank() of %j is %d', (found, expected) => {
  expect(reciprocalRank(found, grades)).toBe(expected);
});

test('recall() counts at most ten', () => {
  const many = new Map(Array.from({ length: 20 }, (_, index) => [String(index), 1]));

  expect(recall(['a'], grades)).toBe(0.5);
  expect(recall([...many.keys()].slice(0, 10), many)).toBe(1);
});

test('share(), mean() and quantile()', () => {
  expect(share(['a', 'x'], new Set(['a']))).toBe(0.5);
  expect(share([], new Set())).toBe(1);
  expect(mean([1, 2, 6])).toBe(3);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([1], 0.95)).toBe(1);
});
