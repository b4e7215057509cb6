import { expect, test } from 'vitest';
import { findDestinations } from './destinations.ts';
import { readQuery } from './query.ts';
import { makeCorpus } from './testing/corpus.ts';

const corpus = makeCorpus('# 湖南\n## 甲\n# 吉林\n## 乙', {
  topics: [
    { id: 'meals', title: '社区助餐服务', en: 'Community meals', members: [] },
    { id: 'elderly', title: '养老服务', en: 'Elderly care', members: [] },
    { id: 'home', title: '居家养老', en: 'Care at home', members: [] },
  ],
  lead: { 'p1/s1': ['省民政厅', '民政厅', '省教育厅'] },
});

test.each([
  ['养老', ['养老服务', '居家养老']],
  ['养老 服务', ['养老服务']],
  ['民政厅', ['民政厅', '省民政厅']],
  ['湖南省', ['湖南']],
  ['吉林 助餐', ['吉林']],
  ['elderly care', ['养老服务']],
  ['CARE', ['养老服务', '居家养老']],
  ['are', []],
  ['老', []],
  ['', []],
  ['。', []],
])('%j names %j', (typed, names) => {
  expect(findDestinations(corpus, readQuery(typed)).map(({ name }) => name)).toEqual(names);
});
