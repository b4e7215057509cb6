import { expect, test } from 'vitest';
import { excerptAt } from './excerpt.ts';

const long = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';

test.each<[string, string, [string, string, string]]>([
  ['办好服务and建设。', 'and', ['办好服务', 'and', '建设。']],
  ['第一行\n办好and\n第三行', 'and', ['办好', 'and', '']],
  ['1\t覆盖率\t120%\t', '120%', ['1 覆盖率 ', '120%', '']],
  [`${long}and${long}`, 'and', [`…${long.slice(-16)}`, 'and', `${long.slice(0, 16)}…`]],
  ['办好\n服务。', '办好\n服务', ['', '办好…', '']],
  ['\u202e办好\u200fand', 'and', [' 办好 ', 'and', '']],
])('excerptAt() of %j at %j', (source, words, expected) => {
  const start = source.indexOf(words);
  const { before, words: shown, after } = excerptAt(source, start, start + words.length);
  expect([before, shown, after]).toEqual(
    expected.map((text, at) => (at === 0 ? text.trimStart() : text)),
  );
});

test('excerptAt() of a place without words shows what follows', () => {
  expect(excerptAt('办好服务', 2, 2)).toEqual({ before: '办好', words: '', after: '服务' });
});
