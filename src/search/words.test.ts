import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedHeading, type SearchCorpus } from './corpus.ts';
import { fold } from './fold.ts';
import { findHits } from './hits.ts';
import { readQuery } from './query.ts';
import { searchIndex } from './search-index.ts';
import { arbitraryCorpus } from './testing/arbitrary-corpus.ts';
import { makeCorpus } from './testing/corpus.ts';
import { cutWordsFound, smallestWindow, wordsFound } from './words.ts';

const corpus = makeCorpus(`
  # 湖南
  ## 一、养老服务
  ### （一）探访。特殊困难老年人月探访率达到100%。
  ### （二）助餐。助餐点为养老服务机构供餐，并做探访，探访率不作要求。
  ## 二、应急
  每村有1名灾害信息员。
  # 吉林
  ## 一、应急
  每村有2名灾害信息员，向湖南学习。
  ## 二、志愿服务
  组织开展活动，队伍要壮大。`);

function idsOf(query: string, from: SearchCorpus = corpus, within = Infinity): string[] {
  const index = searchIndex(from);
  const typed = readQuery(query);
  return [...wordsFound(index, typed), ...cutWordsFound(index, typed, within)]
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record }) => from.records[record]?.id ?? '');
}

test.each([
  // What says both itself, and near to one another, before what stands under a heading that says one.
  ['养老 探访率', ['p1/s1-2', 'p1/s1-1']],
  ['探访率 养老', ['p1/s1-2', 'p1/s1-1']],
  ['湖南 灾害信息员', ['p2/s1', 'p1/s2']],
  ['吉林省 灾害信息员', ['p2/s1']],
  ['湖南灾害信息员', []],
  ['湖南 吉林', ['p2/s1']],
  ['湖南 湖南省', []],
  ['养老 月球', []],
  ['月球 火星', []],
  ['志愿服务队伍', ['p2/s2']],
  ['志愿 队伍', ['p2/s2']],
  ['养老', []],
  ['养老 。', []],
  [[...'特殊困难老年人月探访率达到100%每村有1名灾害信息员'].join(' '), []],
  ['', []],
])('all words of %j are in %j', (query, expected) => {
  expect(idsOf(query)).toEqual(expected);
});

test('words that were not typed apart must stand near to one another where that is asked for', () => {
  const far = makeCorpus(
    `# 湖南\n## 甲\n志愿${'……'.repeat(40)}服务队伍\n## 乙\n志愿者的服务和队伍`,
  );
  expect(idsOf('志愿服务队伍', far)).toEqual(['p1/s2', 'p1/s1']);
  expect(idsOf('志愿服务队伍', far, 20)).toEqual(['p1/s2']);
  expect(idsOf('志愿服务队伍', far, 5)).toEqual([]);
  expect(idsOf('志愿 服务 队伍', far, 5)).toEqual(['p1/s2', 'p1/s1']);
});

test('every unit is found that has each word in its own text, above it or in the name of its plan, one in its own text', () => {
  const word = fc.constantFrom(
    '社',
    '养',
    '老',
    '服',
    '务',
    '助餐',
    '的',
    '12',
    '湖南',
    '吉林省',
    '一',
  );
  fc.assert(
    fc.property(
      arbitraryCorpus,
      fc.uniqueArray(word, { minLength: 2, maxLength: 3 }),
      (any, words) => {
        const index = searchIndex(any);
        const own = words.map((each) => new Set(findHits(index, each).records));
        const above = (record: number): string => {
          const { parent, plan } = any.records[record] ?? { parent: -1, plan: 0 };
          const { name = '', region = '' } = any.plans[plan] ?? {};
          const up = any.records[parent];
          return up ? `${fold(printedHeading(up))}\n${above(parent)}` : `${name}\n${region}`;
        };
        const expected = [...any.records.keys()].filter(
          (record) =>
            own.some((records) => records.has(record)) &&
            words.every((each, at) => own[at]?.has(record) || above(record).includes(each)),
        );
        const found = wordsFound(index, readQuery(words.join(' ')));
        const given = found.map(({ record }) => record).sort((a, b) => a - b);
        expect(given).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ['养老的探访率和养老探访率', ['养老', '探访率'], 5],
  ['养老', ['养老', '探访率'], Infinity],
  ['养老', ['养老'], 2],
  ['养老服务', ['养老服务', '服务'], 4],
  ['', ['养老'], Infinity],
])('the smallest piece of %j with %j has %d characters', (text, words, length) => {
  expect(smallestWindow(text, words)).toBe(length);
});
