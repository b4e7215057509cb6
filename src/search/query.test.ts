import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

const lexicon = {
  words: new Set(['助餐', '托育', '社会组织']),
  text: '月探访率达到100%\n开放8小时\n设区的市',
};

test.each([
  ['助餐', '助餐', ['助餐'], []],
  ['  养老　探访率 ', '养老探访率', ['养老', '探访率'], []],
  ['养老 养老', '养老养老', ['养老'], []],
  ['“养老” 。 （助餐）', '养老。(助餐)', ['养老', '(助餐)'], []],
  ['Wi-Fi 5Ｇ', 'wi-fi5g', ['wi-fi', '5g'], []],
  ['志愿服务队伍', '志愿服务队伍', ['志愿服务队伍'], ['志愿', '服务', '队伍']],
  ['老人的助餐', '老人的助餐', ['老人的助餐'], ['老人', '助餐']],
  ['养老、托育服务', '养老、托育服务', ['养老、托育服务'], ['养老', '托育', '服务']],
  ['湖南 志愿服务', '湖南志愿服务', ['湖南', '志愿服务'], ['湖南', '志愿', '服务']],
  ['社会组织培训', '社会组织培训', ['社会组织培训'], ['社会组织', '培训']],
  ['探访率100%', '探访率100%', ['探访率100%'], ['探访率', '100']],
  ['每天8小时', '每天8小时', ['每天8小时'], ['每天', '8小时']],
  // Pieces of one character say nothing.
  ['智慧设区', '智慧设区', ['智慧设区'], []],
  ['居家养老付务', '居家养老付务', ['居家养老付务'], []],
  ['。', '。', [], []],
  [' \u200b“”', '', [], []],
  ['', '', [], []],
])('%j is read', (typed, folded, words, cut) => {
  expect(readQuery(typed, lexicon)).toEqual({ typed, folded, words, cut });
});

test('without a segmenter, kinds of characters are told apart', () => {
  expect(readQuery('2025年志愿服务', lexicon, null).cut).toEqual(['2025', '年志愿服务']);
  expect(readQuery('智慧社区app建设', lexicon, null).cut).toEqual(['智慧社区', 'app', '建设']);
});

test('a quotation is not cut into words', () => {
  expect(readQuery('志愿服务队伍'.repeat(20)).cut).toEqual([]);
});
