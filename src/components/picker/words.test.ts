import { expect, test } from 'vitest';
import type { DiffNode } from '../diff/nodes.ts';
import { bare, comparedWords, wordsOf } from './words.ts';

const text = (nodes: readonly DiffNode[]) => nodes.map((node) => node.text).join('');
const unit = { kind: 'section', marker: '1.', title: '目标', closed: true, text: '甲。\n乙。' };

test.each([
  ['a run-in heading', unit, '1.目标。', ['甲。', '乙。']],
  ['a heading alone', { ...unit, closed: false, text: '' }, '1.目标', []],
  ['no heading', { ...unit, marker: null, title: null, closed: false }, '', ['甲。', '乙。']],
  ['a number alone', { ...unit, title: null, closed: false }, '1.', ['甲。', '乙。']],
  [
    'an indicator',
    { ...unit, kind: 'indicator', marker: null, closed: false },
    '',
    ['甲。', '乙。'],
  ],
  ['a column', { ...unit, marker: '专栏2', closed: false, text: '甲' }, '专栏2 目标', ['甲']],
])('wordsOf() of %s', (_, given, heading, paragraphs) => {
  const words = wordsOf(given, bare(comparedWords(given)));
  expect(text(words.heading)).toBe(heading);
  expect(words.paragraphs.map(text)).toEqual(paragraphs);
});

test('wordsOf() keeps marks, also those that reach from the title into the text', () => {
  const marked: DiffNode[] = [
    ...bare('目'),
    { tag: 'del', class: 'words', label: '', text: '标\n甲' },
    ...bare('。\n乙。'),
  ];
  const { heading, paragraphs } = wordsOf(unit, marked);
  expect(heading.map((node) => [node.tag, node.text])).toEqual([
    [null, '1.'],
    [null, '目'],
    ['del', '标'],
    [null, '。'],
  ]);
  expect(paragraphs[0]?.map((node) => [node.tag, node.text])).toEqual([
    ['del', '甲'],
    [null, '。'],
  ]);
});
