import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { plain, plainRecord } from './plain.ts';

test.each([
  ['村（社区）', '村社区'],
  ['“一老一小”、助餐', '一老一小,助餐'],
  ['。服务；；社区，', '服务,社区,'],
  ['达到 80% 以上', '达到80%以上'],
  ['互联网＋', '互联网+'],
  ['《规划》〔2021〕12号', '规划202112号'],
  ['\ud83d', '\ud83d'],
  ['', ''],
])('plain(fold(%j)) is %j', (typed, text) => {
  expect(plain(fold(typed)).text).toBe(text);
});

test('plain() knows where each character stands', () => {
  const { text, places } = plain('村(社区)。服务');
  expect(text).toBe('村社区,服务');
  expect(places).toEqual([0, 2, 3, 5, 6, 7]);
});

test('plainRecord() pauses between heading and text', () => {
  const index = searchIndex(makeCorpus('# 甲\n## 一、智慧\n社区'));
  expect(plainRecord(index, 0).text).toBe('一,智慧,社区');
});
