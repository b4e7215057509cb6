import { describe, expect, test } from 'vitest';
import { strings } from '../../../i18n/index.ts';
import { emptyState } from '../../../search/query-state.ts';
import { namedQuery, statusOf } from './status.ts';

const none = { exact: 0, words: 0, near: 0, related: 0 };
const state = { ...emptyState, q: ' 助餐 ' };
const within = { ...state, plan: ['a'] };

describe.each([
  [
    'zh-Hans' as const,
    [
      '23 个单元有“助餐”，共 41 处。',
      '23 个单元有“助餐”，共 41 处；另有含全部词的 3 个、相关的 12 个。',
      '所选范围内，23 个单元有“助餐”，共 41 处。',
      '原文没有“助餐”，另有写法相近的 2 个单元。',
      '所选范围内有写法相近的 2 个单元。',
      '没有找到“助餐”。',
      '所选范围内没有找到“助餐”。',
    ],
  ],
  [
    'en' as const,
    [
      'Units: 23 with “助餐”; occurrences: 41.',
      'Units: 23 with “助餐”; occurrences: 41; besides: 3 with all words, 12 related.',
      'Units within what is chosen: 23 with “助餐”; occurrences: 41.',
      '“助餐” is in none of the texts; other units: 2 alike.',
      'Units within what is chosen: 2 alike.',
      'Nothing was found for “助餐”.',
      'Nothing was found for “助餐” within what is chosen.',
    ],
  ],
])('statusOf() in %s', (locale, sentences) => {
  const exact = { ...none, exact: 23 };
  const near = { ...none, near: 2 };
  test.each([
    [{ state, total: 23, counts: exact, hits: 41 }, sentences[0]],
    [{ state, total: 38, counts: { ...exact, words: 3, related: 12 }, hits: 41 }, sentences[1]],
    [{ state: within, total: 23, counts: exact, hits: 41 }, sentences[2]],
    [{ state, total: 2, counts: near, hits: 0 }, sentences[3]],
    [{ state: within, total: 2, counts: near, hits: 0 }, sentences[4]],
    [{ state, total: 0, counts: none, hits: 0 }, sentences[5]],
    [{ state: within, total: 0, counts: none, hits: 0 }, sentences[6]],
  ])('%j', (answer, sentence) => {
    expect(statusOf(answer, strings(locale).search.live)).toBe(sentence);
  });
});

test.each([
  ['  社区  养老\n', '社区 养老'],
  ['字'.repeat(41), `${'字'.repeat(40)}…`],
  ['𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
])('namedQuery(%j)', (query, named) => {
  expect(namedQuery(query)).toBe(named);
});
