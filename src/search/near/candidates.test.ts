import { expect, test } from 'vitest';
import { searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { candidates } from './candidates.ts';
import { nearIndex } from './pairs.ts';

const index = nearIndex(
  searchIndex(
    makeCorpus('# 甲\n居家养老服务\n## 一、智慧\n智慧社区平台\n## 二、服务\n公共服务，便民服务', {
      pinyin: { she: '社设', fu: '服付' },
    }),
  ),
);
const records = (query: string, lost = 100) =>
  candidates(index, query, lost, 10).units.map(({ record }) => record);

test.each([
  ['居家养老付务', [0, 2]],
  ['设区', [1]], // By how it is read.
  ['区社', []],
  ['智慧区社', [1]],
  ['的', []],
  ['', []],
])('candidates for %j are %j', (query, found) => {
  expect(records(query)).toEqual(found);
});

test('units that lack too many pairs are none', () => {
  expect(records('居家养老付务', 3)).toEqual([0]);
});

test('a search leaves nothing behind for the next', () => {
  expect(records('居家养老付务')).toEqual(records('居家养老付务'));
  expect(index.counts.every((count) => count === 0)).toBe(true);
});
