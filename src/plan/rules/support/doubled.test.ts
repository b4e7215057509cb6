import { expect, test } from 'vitest';
import { doubledClauses, doubledWords } from './doubled.ts';

test.each([
  ['', []],
  ['按职责分工负责负责）', ['负责']],
  ['市商务局等单位单位按职责分工负责', ['单位']],
  ['健全社区服务社区服务体系', ['社区服务']],
  ['负责负责，单位单位', ['负责', '单位']],
  ['社区社区社区社区', ['社区']],
  // What Chinese doubles by itself.
  ['到二〇二〇年底', []],
  ['一步一步推进，进一步一体推进', []],
  ['做好方方面面工作，家家户户受益', []],
  ['层层压实，村村通，人人参与', []],
  ['本规划规划期为五年，提升服务服务业水平', []],
  // Not in a row.
  ['加强服务，服务群众', []],
  ['城乡社区、农村社区', []],
])('doubledWords(%j) finds %j', (value, expected) => {
  expect(doubledWords(value).map(({ words }) => words)).toEqual(expected);
});

test.each([
  ['互动交流活动。活动。', ['活动']],
  ['开展教育、教育、文化活动', ['教育']],
  ['边疆、边疆人民心向党', []],
  ['服务社区，社区治理，', []],
  ['到村，到户。到村，到户。', []],
])('doubledClauses(%j) finds %j', (value, expected) => {
  expect(doubledClauses(value).map(({ words }) => words)).toEqual(expected);
});

test('doubledWords() takes no longer for a text that only repeats itself', () => {
  const start = performance.now();
  expect(doubledWords('社区'.repeat(200_000))).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});
