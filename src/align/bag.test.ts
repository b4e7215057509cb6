import { expect, test } from 'vitest';
import { bagSimilarity } from './bag.ts';
import { makeVocabulary } from './vocabulary.ts';

const { bags, rarities } = makeVocabulary(['养老服务', '养老服务', '养老', '托育', ''], [2], 1, 1);
const similarity = (a: number, b: number, containment: number) =>
  bagSimilarity(bags[a] ?? never(), bags[b] ?? never(), rarities, containment);

function never(): never {
  throw new Error('Unexpected number of a bag, expected one of the list');
}

test.each([
  ['the same words', 0, 1, 0.5, 1],
  ['nothing in common', 0, 3, 0.5, 0],
  ['nothing at all', 0, 4, 0.5, 0],
  ['nothing and nothing', 4, 4, 0.5, 0],
  ['a part, measured against the part', 0, 2, 1, 1],
])('%s', (_, a, b, containment, expected) => {
  expect(similarity(a, b, containment)).toBe(expected);
});

test('a part counts the less, the less containment counts', () => {
  expect(similarity(0, 2, 0)).toBeLessThan(similarity(0, 2, 0.5));
  expect(similarity(0, 2, 0.5)).toBeLessThan(similarity(0, 2, 1));
});

test('what is in every plan weighs as much with ten plans as with a hundred', () => {
  const weights = [10, 100].map((plans) => {
    const texts = Array.from({ length: plans }, () => ['养老', '托育', '服务']).flat();
    return makeVocabulary(texts, [2], plans, 1.5).rarities[0];
  });
  expect(weights[0]).toBe(weights[1]);
});
