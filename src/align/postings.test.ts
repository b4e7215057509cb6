import { expect, test } from 'vitest';
import { forEntries, hasEntries, makePostings } from './postings.ts';
import { makeVocabulary } from './vocabulary.ts';

// Numbers by first appearance: 养老 0, 服务 1, 托育 2, 设施 3.
const { bags } = makeVocabulary(['养老 服务', '服务 托育', '养老 服务', '服务 设施'], [2], 1, 1);
const postings = makePostings(bags, [0, 0, 1, 1], 4, 3);

function entries(gram: number, start: number, end: number): number[] {
  const found: number[] = [];
  forEntries(postings, gram, start, end, (bag) => found.push(bag));
  return found;
}

test('postings name the bags of a plan that hold an n-gram', () => {
  expect(entries(0, 0, 4)).toEqual([0, 2]);
  expect(entries(0, 2, 4)).toEqual([2]);
  expect(entries(0, 1, 2)).toEqual([]);
});

test('postings leave out stock phrases and what only one plan says', () => {
  expect([0, 1, 2, 3].map((gram) => hasEntries(postings, gram))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
