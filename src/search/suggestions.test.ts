import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { searchIndex } from './search-index.ts';
import { suggestWords } from './suggestions.ts';
import { makeCorpus } from './testing/corpus.ts';

const index = searchIndex(makeCorpus('# 湖南\n## 甲\n养老服务\n## 乙\n养老计算\n## 丙\n助餐'));

test.each([
  ['量子 养老 助餐', { 养老: 2, 助餐: 1 }],
  ['火星养老助餐', { 养老: 2, 助餐: 1 }],
  // What a segmenter does not cut apart is looked for piece by piece.
  ['某养老计算某', { 养老计算: 1 }],
  ['养老付务 食糖', { 养老服务: 1 }],
  ['量子', {}],
  ['\ud842.*😀', {}],
  ['', {}],
])('%j suggests %j', (typed, expected) => {
  const found = suggestWords(index, readQuery(typed));
  expect(Object.fromEntries(found.map(({ words, count }) => [words, count]))).toEqual(expected);
});
