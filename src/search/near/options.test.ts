import Fuse from 'fuse.js/basic';
import { expect, test } from 'vitest';
import { fuseOptions, fuseThreshold, longestPattern } from './options.ts';

const long = '坚持党的全面领导，'.repeat(20);

/** Texts that Fuse lets through. */
function through(query: string, texts: readonly string[], options = fuseOptions): string[] {
  const fuse = new Fuse(texts, { ...options, threshold: fuseThreshold(query.length) });
  return fuse.search(query).map(({ item }) => item);
}

test('ignoreLocation: a late hit counts; by default it does not', () => {
  const text = `${long}居家养老服务`;
  expect(through('居家养老付务', [text])).toEqual([text]);
  expect(through('居家养老付务', [text], { ...fuseOptions, ignoreLocation: false })).toEqual([]);
});

test('isCaseSensitive: small letters are all there are; Fuse need not make them so again', () => {
  expect(through('wi-fi', ['WI-FI'])).toEqual([]);
  expect(through('wi-fi', ['WI-FI'], { ...fuseOptions, isCaseSensitive: false })).not.toEqual([]);
});

test('shouldSort: texts come in their order, which the alignment changes', () => {
  expect(through('智慧社区', ['智慧设区', '智慧社区'])).toEqual(['智慧设区', '智慧社区']);
});

test('ignoreFieldNorm: no text is worth more for having no spaces', () => {
  const score = (text: string) => {
    const options = { ...fuseOptions, includeScore: true, threshold: 0.5 };
    return new Fuse([text], options).search('智慧设区')[0]?.score;
  };
  expect(score('智慧社区 平台')).toBe(score('智慧社区平台'));
});

test.each([
  ['居家养老付务', '居家养老服务'], // One wrong.
  ['养居家老服务', '居家养老服务'], // Moved.
  ['居家老养服务', '居家养老服务'], // Swapped: two errors for Fuse.
  ['社区', '社区'],
  ['区社', '社区'],
  ['粮油', '粮食'], // Too much, which the alignment refuses.
])('fuseThreshold() lets %j through to %j', (query, text) => {
  expect(through(query, [text])).toEqual([text]);
});

test('fuseThreshold() lets nothing through that is not alike', () => {
  expect(through('量子计算机', ['高新技术企业'])).toEqual([]);
});

test('the longest pattern is taken whole; of a longer one any piece would do', () => {
  const query = '一'.repeat(longestPattern / 2) + '二'.repeat(longestPattern / 2);
  const half = '一'.repeat(longestPattern / 4);
  expect(through(query, [half])).toEqual([]);
  expect(through(query + '三'.repeat(longestPattern), [query])).toEqual([query]);
});

test.each(["'社区", '!社区', '^社区', '社区$', '=社区', '社|区'])('%j is no operator', (query) => {
  expect(through(query, ['社区', '居家养老']).includes('居家养老')).toBe(false);
});
