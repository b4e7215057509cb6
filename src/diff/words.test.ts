import { describe, expect, test } from 'vitest';
import { cutWords } from './words.ts';

const cut = (text: string) => cutWords(text).map((word) => word.text);
const quantities = (text: string) =>
  cutWords(text).flatMap(({ text: word, quantity }) => (quantity ? [word] : []));

describe('cutWords()', () => {
  test.each([
    ['', []],
    [' \n', [' \n']],
    ['建设2000个社区工作室', ['建设', '2000个', '社区', '工作室']],
    ['支持全省乡镇', ['支持', '全省', '乡镇']],
    ['建立健全乡镇', ['建立', '健全', '乡镇']],
    // White space goes with the word before it, and parts none.
    [' 到2025 年\n完成', [' 到', '2025 年\n', '完成']],
    ['社 区服务', ['社 区', '服务']],
  ])('of %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test.each([
    ['建设50个、100所，达到80%', ['50个', '100所', '80%']],
    ['每万人１８人以上', ['１８人']],
    // These count nothing.
    ['专栏6、第三方、（二）、〔2021〕12号、党的二十大', []],
    ['一体化、统一、进一步、千家万户、一站式', []],
    ['建設2000個社區，100萬戶', ['2000個', '100萬戶']],
    ['5G网络、4K超高清、A1栋、H7N9', []],
    ['到二〇二五年，二零三五年远景目标', ['二〇二五年', '二零三五年']],
    ['1.培育社会组织。2.志愿服务', []],
  ])('reads the numbers of %j', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  test('without a segmenter each Chinese character is a word, numbers and letters are not cut', () => {
    expect(cutWords('建设APP站点100个', null).map(({ text }) => text)).toEqual([
      ...['建', '设', 'APP', '站', '点', '100个'],
    ]);
  });
});
